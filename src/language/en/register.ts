import { dayText } from '../../domain/day-text.ts';
import type { Finding } from '../../domain/register-health.ts';
import { person } from './person.ts';

/** What is missing or doubtful among members and people, and the command that mends it. */
export const register = {
  trouble: (found: Finding): { what: string; mend: string } => {
    const { id, flag } = found;
    switch (found.check) {
      case 'no_representative':
        return {
          what: `${id}: no representative is recorded`,
          mend: `mwg member rep ${id} "NAME" --letter REF${flag}`,
        };
      case 'no_email':
        return {
          what: `${id}: nobody there has an e-mail`,
          mend:
            found.person === undefined
              ? `mwg member rep ${id} "NAME" --email ADDRESS${flag}`
              : `mwg person edit ${found.person} --email ADDRESS`,
        };
      case 'two_chairs':
        return {
          what: `${id}: ${found.role.replace('_', '-')}, and not the only chair of ${found.side.replaceAll('_', ' ')}`,
          mend: `mwg member edit ${id} --role member --from DAY${flag}`,
        };
      case 'not_verified':
        return {
          what: `${id}: ${found.name}: ${
            found.verifiedOn === null
              ? `contacts never verified, recorded ${dayText(found.recordedOn)}`
              : `contacts last verified ${dayText(found.verifiedOn)}`
          }`,
          mend: `mwg person verify ${id}`,
        };
      case 'to_complete':
        return {
          what: `${id}: ${found.name}: known by name only`,
          mend: `mwg person edit ${id} --title "FUNCTION" --email ADDRESS`,
        };
      case 'name_variants':
        return {
          what: `${id}: named almost as ${found.other} is: one body, or two?`,
          mend: `mwg show ${found.other}`,
        };
      case 'maybe_same_person':
        return {
          what: `${id}: may be ${found.other} ${found.name}: ${person.alike(found.alike)}`,
          mend: `mwg person merge ${found.other} ${id}, or mwg person distinct ${found.other} ${id}`,
        };
    }
  },
};
