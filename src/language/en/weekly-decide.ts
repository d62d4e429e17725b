/** What the chairs are asked to decide, and what is proposed. */
export const decide = {
  unlettered: (name: string) => `Representative of ${name} came without a letter`,
  both: 'both co-chairs',
  nextMeeting: 'next meeting',
  write: (name: string) => `Write to ${name}`,
  confirm: (name: string) => `Membership of ${name}`,
  confirmIt: 'Confirm it',
};
