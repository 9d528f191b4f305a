// The words of Spanish, in three files for their length.
export {clutter} from './es/clutter';
export {prose} from './es/prose';
export {speech} from './es/speech';
