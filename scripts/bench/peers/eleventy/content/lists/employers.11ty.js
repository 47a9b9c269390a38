import { listing } from '../../_includes/listing.js';

export default listing('employers');
