// The words of Russian, in three files for their length.
export {clutter} from './ru/clutter';
export {prose} from './ru/prose';
export {speech} from './ru/speech';
