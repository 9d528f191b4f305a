import {listenForAlways} from './platform/always';
import {listenForCommands} from './platform/commands';

listenForCommands();
listenForAlways();
