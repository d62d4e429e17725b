import type { StoredRule } from './tor-rules.ts';
import { type TorRuleName, torRuleNames } from './vocabulary.ts';

export const torPresets = ['working-group'] as const;
export type TorPreset = (typeof torPresets)[number];

/**
 * Rules as they are found in published terms of reference of coordination groups. A template to be
 * edited: it is nobody's own text, and each rule stays marked until someone has stated it.
 */
const presets: Readonly<Record<TorPreset, Readonly<Record<TorRuleName, string | null>>>> = {
  'working-group': {
    notice_days: '5 working days',
    papers_days: '3 working days',
    minutes_days: '5 working days',
    comment_days: '7 calendar days',
    quorum: null,
    quorum_chairs: 'both',
    alternates_allowed: 'yes',
    remote_counts: null,
    unlettered_counts: null,
    meetings_a_year: '4',
    absence_limit: '3',
  },
};

export function presetRules(preset: TorPreset): StoredRule[] {
  return torRuleNames.map((rule) => ({ rule, value: presets[preset][rule], fromTemplate: true }));
}
