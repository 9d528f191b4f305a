// The words of Norwegian, in three files for their length.
export {clutter} from './no/clutter';
export {prose} from './no/prose';
export {speech} from './no/speech';
