import './plain-errors.ts';
import { obtainedBrowser } from './browser/obtained.ts';

console.log(obtainedBrowser());
