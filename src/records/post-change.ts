import { dayText } from '../domain/day-text.ts';
import type { Member } from '../domain/member.ts';
import { personId, personName } from '../domain/person.ts';
import type { Text } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import type { PersonNotices } from '../office/persons.ts';
import type { Entered, WantedPost } from '../office/posts.ts';
import type { Change } from '../output/result.ts';
import { type ListedPerson, labelled, personRecord } from './person.ts';
import { personNotices } from './person-suspects.ts';

type NewPost = { member: Member; wanted: WantedPost; entered: Entered; notices: PersonNotices };

/** Who stands for a member from now on, and who did before. */
export function postChange(person: ListedPerson, post: NewPost, groupFlag: string): Change {
  const { member, entered, notices } = post;
  const ended = entered.kind === 'held' ? [] : entered.ended;
  return {
    kind: 'change',
    say: [
      (words) => `${personId(person)}  ${personName(person)} ${standsText(post, words)}`,
      ...ended.map(
        ({ personId: id, name, capacity, handle, last }): Text =>
          (words) => {
            const until = dayText(last);
            const before =
              id === person.id
                ? words.member.beforePost(capacity, handle, until)
                : words.member.beforePerson(name, until);
            return `  ${words.member.labels.before}: ${before}`;
          },
      ),
      ...personNotices(notices).map((notice) => labelled('note', notice)),
    ],
    records: [personRecord(person)],
    next: [(words) => words.member.show(member.handle, groupFlag)],
  };
}

function standsText({ member: { handle }, wanted, entered }: NewPost, { member }: Words): string {
  const what = member.stands(wanted.capacity, handle);
  if (entered.kind === 'held') return member.standsAlready(what, dayText(entered.since));
  const { fromOn, untilOn, letter } = wanted;
  const until = untilOn === null ? undefined : dayText(untilOn);
  return member.standsFrom(what, dayText(fromOn), until, letter);
}
