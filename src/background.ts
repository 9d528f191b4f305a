import {listenForCommands} from './platform/commands';

listenForCommands();
