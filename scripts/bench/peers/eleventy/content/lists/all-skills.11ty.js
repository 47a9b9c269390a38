import { terms } from '../../_includes/terms.js';

export default terms('skills', 'Skills');
