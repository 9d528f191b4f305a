import {listenForAlways} from './platform/always';
import {listenForCommands} from './platform/commands';
import {listenForInstallation} from './platform/welcome';

listenForCommands();
listenForAlways();
listenForInstallation();
