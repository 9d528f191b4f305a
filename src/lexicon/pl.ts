// The words of Polish, in three files for their length.
export {clutter} from './pl/clutter';
export {prose} from './pl/prose';
export {speech} from './pl/speech';
