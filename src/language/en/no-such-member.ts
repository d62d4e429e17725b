/** Of a handle that no member has; the office is none of them. */
export function noSuchMember(text: string): string {
  return text === 'office'
    ? '"office" is this support office, which has no seat: nothing goes out to it.'
    : `there is no member "${text}".`;
}
