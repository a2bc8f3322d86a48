import type { RecordOf } from '#model/record.ts'
import { injuryOutcomes, injuryPlaces, injuryTypes } from '#rules/injury.ts'
import { aboutHousehold, useRegister } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { childName, codeLabel, sexWords } from '#ui/visit/child-words.ts'
import { homesOf } from '#ui/visit/homes.ts'
import { t } from '#ui/words/words.ts'

/** The injuries of a household, or of one of its children alone, newest first; nothing where there are none. */
export function InjuryList({ household, child }: { household: string; child?: string }) {
  const injuries = useRegister(
    ({ register }) =>
      (child === undefined ? [household] : homesOf(register, household, child))
        .flatMap((home) => [...register.injuriesOf(home)])
        .filter((one) => !one.removed && (child === undefined || one.fields.child === child))
        .sort((left, right) => (right.fields.on ?? '').localeCompare(left.fields.on ?? '')),
    [household, child],
    aboutHousehold(household),
  )
  if (injuries.length === 0) return child === undefined ? null : <p class="muted">{t('injury.none')}</p>
  return (
    <ul class="stack tight">
      {injuries.map((one) => (
        <li key={one.id}>
          <strong>{codeLabel(injuryTypes, one.fields.type)}</strong> <InjuryLine injury={one} />{' '}
          <StateBadge entity="injury" id={one.id} />
        </li>
      ))}
    </ul>
  )
}

function InjuryLine({ injury }: { injury: RecordOf<'injury'> }) {
  const { on, place, outcome, treatedAt, note, sex, age } = injury.fields
  const who = useRegister(
    ({ register }) => register.get('child', injury.fields.child ?? ''),
    [injury.fields.child],
  )
  const unnamed =
    typeof age === 'number' ? `${sexWords(sex ?? undefined)}, ${t('age.years', { years: age })}` : ''
  const said = [
    on && dateShort(on),
    who ? childName(who) : unnamed,
    codeLabel(injuryPlaces, place),
    codeLabel(injuryOutcomes, outcome),
    treatedAt,
    note,
  ]
  return <span>{said.filter(Boolean).join(' · ')}</span>
}
