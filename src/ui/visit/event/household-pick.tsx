import { useState } from 'preact/hooks'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { householdStanding } from '#check/standing.ts'
import { useRegister } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { GroupFrame, type Binding } from '#ui/part/field.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import { NumberTab } from '#ui/visit/household-row.tsx'
import { addressWords, headName, householdLine } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** Another household of the same area, found by its number or by any name in it; the value is its id. */
export function HouseholdPick(
  props: Binding<string> & { label: string; own: RecordOf<'household'>; today: Day },
) {
  const { own, value, onChange, today } = props
  const [text, setText] = useState('')
  const chosen = useRegister((book) => book.register.get('household', value), [value])
  const found = useRegister(
    (book) => {
      const ids = new Set(text.trim() ? book.search(text, 40).map((hit) => hit.household) : [])
      return [...ids]
        .map((id) => book.register.get('household', id))
        .filter((one) => one !== undefined && isPossible(one, own, today))
        .slice(0, 12) as RecordOf<'household'>[]
    },
    [text, own.id],
  )
  return (
    <GroupFrame id={props.id} label={props.label} error={props.error}>
      {chosen ? (
        <p class="row apart">
          <strong class="grow">{householdLine(chosen)}</strong>
          <Button compact onPress={() => onChange('')}>
            {t('household.pickOther')}
          </Button>
        </p>
      ) : (
        <>
          <SearchBox id={props.id} label={t('event.householdLabel')} value="" onInput={setText} />
          {text.trim() !== '' && found.length === 0 && (
            <Nothing icon="search">{t('search.nothing', { text })}</Nothing>
          )}
          <ul class="rows sheet flush" hidden={found.length === 0}>
            {found.map((one) => (
              <li key={one.id} class="row-item">
                <NumberTab household={one} />
                <span class="row-body">
                  <span class="title">{headName(one)}</span>
                  <span class="line muted">{addressWords(one.fields.address)}</span>
                </span>
                <Button onPress={() => onChange(one.id)}>
                  {t('household.pickThis')}
                  <span class="visually-hidden"> {householdLine(one)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </GroupFrame>
  )
}

function isPossible(one: RecordOf<'household'>, own: RecordOf<'household'>, today: Day): boolean {
  return (
    one.id !== own.id && one.fields.area === own.fields.area && householdStanding(one, today) === 'active'
  )
}
