// The words of Chinese, in three files for their length.
export {clutter} from './zh/clutter';
export {prose} from './zh/prose';
export {speech} from './zh/speech';
