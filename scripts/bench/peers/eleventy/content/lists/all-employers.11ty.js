import { terms } from '../../_includes/terms.js';

export default terms('employers', 'Employers');
