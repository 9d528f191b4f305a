// The words of Arabic, in three files for their length.
export {clutter} from './ar/clutter';
export {prose} from './ar/prose';
export {speech} from './ar/speech';
