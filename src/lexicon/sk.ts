// The words of Slovak, in three files for their length.
export {clutter} from './sk/clutter';
export {prose} from './sk/prose';
export {speech} from './sk/speech';
