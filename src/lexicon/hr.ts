// The words of Croatian, in three files for their length.
export {clutter} from './hr/clutter';
export {prose} from './hr/prose';
export {speech} from './hr/speech';
