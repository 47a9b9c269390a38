import './plain-errors.ts';
import { chromium, firefox } from './browser/kinds.ts';
import { obtainedBrowser } from './browser/obtained.ts';

console.log(obtainedBrowser(process.argv[2] === 'firefox' ? firefox : chromium));
