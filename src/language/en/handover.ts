/** What the handover says of deadlines and of where papers are. */
export const handover = {
  action: (title: string, owners: string) => `${title} (${owners})`,
  answer: (who: string, subject: string) => `Our answer to ${who}: ${subject}`,
  awaited: (who: string, subject: string) => `Answer of ${who}: ${subject}`,
  inBook: 'in the record book',
  kinds: {
    book: 'Record book',
    backups: 'Copies of the book',
    scans: 'Scans of letters',
    drafts: 'Drafts of letters',
    papers: 'Papers of meetings',
    sign_in: 'Sign-in sheets',
    terms: 'Terms of reference, file kept outside the book',
    notes: 'Released notes',
  },
};
