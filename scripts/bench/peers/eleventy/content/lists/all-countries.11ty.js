import { terms } from '../../_includes/terms.js';

export default terms('countries', 'Countries');
