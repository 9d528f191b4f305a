import {taken} from './handover';

// Registered after clean.js on sites the reader has chosen: what a click does elsewhere happens here by itself.
taken().begin();
