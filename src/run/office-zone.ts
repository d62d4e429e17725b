/** The zone of Libya's offices; a record book carries its own copy. */
export const officeZone = 'Africa/Tripoli';
