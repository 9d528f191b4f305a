// The words of Danish, in three files for their length.
export {clutter} from './da/clutter';
export {prose} from './da/prose';
export {speech} from './da/speech';
