// The words of Finnish, in three files for their length.
export {clutter} from './fi/clutter';
export {prose} from './fi/prose';
export {speech} from './fi/speech';
