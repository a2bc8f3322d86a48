import type { ChildPlan } from '#ui/visit/child/child-plan.ts'
import { checkPlace, placeChanges, startPlace, type PlaceValues } from '#ui/visit/child/place.ts'
import { presenceChoices, registrationChoices, stayChoices } from '#ui/visit/choice.ts'
import { t } from '#ui/words/words.ts'

/** Where the child is and is registered, where that differs from the household. */
export const placePlan: ChildPlan<PlaceValues> = {
  start: ({ child, today }) => startPlace(child, today),
  fields: ({ presence }) => [
    { kind: 'words', words: t('place.help'), quiet: true },
    { kind: 'chips', field: 'presence', label: 'household.presence', choices: presenceChoices() },
    ...(presence === 'absent' || presence === 'boarding'
      ? [{ kind: 'text', field: 'where', label: 'household.awayWhere', optional: true } as const]
      : []),
    { kind: 'chips', field: 'registration', label: 'household.registration', choices: registrationChoices() },
    { kind: 'day', field: 'since', label: 'place.since' },
    { kind: 'text', field: 'from', label: 'event.fromWhere', optional: true },
    { kind: 'chips', field: 'stay', label: 'event.stay', optional: true, choices: stayChoices() },
  ],
  check: (values, { today }) => checkPlace(values, today),
  changes: (values, { child, today }) => placeChanges(values, child, today),
}
