/** Who came, went and changed. */
export const membership = {
  capacity: (capacity: string) => capacity.replaceAll('_', ' '),
  seat: (name: string, status: string) => `${name}: ${status}`,
  seatEnded: (name: string, reason: string) =>
    `${name}: seat ended${reason === '' ? '' : ` (${reason})`}`,
  role: (name: string, role: string) => `${name}: now ${role.replace('_', '-')}`,
  renamed: (name: string, before: string) => `${name}: new name, before it ${before}`,
  post: (name: string, capacity: string, person: string) =>
    `${name}: new ${capacity.replace('_', ' ')}${person === '' ? '' : ` ${person}`}`,
  left: (name: string, capacity: string, person: string) =>
    `${name}: ${capacity.replace('_', ' ')}${person === '' ? '' : ` ${person}`} has left`,
  contacts: (name: string) => `${name}: contacts changed`,
  leftGroup: (name: string) => `${name} is no longer a member of the Group.`,
  named: (name: string) => `${name} has named its representative.`,
  joined: (name: string) => `${name} has joined the Group.`,
};
