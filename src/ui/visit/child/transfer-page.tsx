import { useState } from 'preact/hooks'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { useActions, useRegister } from '#ui/context.ts'
import { go } from '#ui/navigate.ts'
import { Button } from '#ui/part/button.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import { say } from '#ui/part/snack.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { transferChanges } from '#ui/visit/child/transfer.ts'
import { childName } from '#ui/visit/child-words.ts'
import { NumberTab } from '#ui/visit/household-row.tsx'
import { addressWords, headName, householdLine } from '#ui/visit/household-words.ts'
import { householdStanding } from '#check/standing.ts'
import { t } from '#ui/words/words.ts'

/** The child now lives in another household of the book. */
export function TransferPage({ child, today }: { child: RecordOf<'child'>; today: Day }) {
  const actions = useActions()
  const record = useRecord()
  const [text, setText] = useState('')
  const here = useRegister((book) => book.register.get('household', child.fields.household ?? ''), [child.id])
  const found = useRegister(
    (book) => {
      const ids = new Set(text.trim() ? book.search(text, 40).map((hit) => hit.household) : [])
      return [...ids]
        .map((id) => book.register.get('household', id))
        .filter((one) => one && one.id !== here?.id && householdStanding(one, today) === 'active')
        .slice(0, 12) as RecordOf<'household'>[]
    },
    [text, here?.id],
  )
  const move = async (to: RecordOf<'household'>) => {
    const words = { from: here ? householdLine(here) : '', to: householdLine(to) }
    if (!(await record(transferChanges(child, to, words, today, () => actions.newId())))) return
    say(t('snack.savedOnPhone'))
    go({ page: 'household', id: to.id }, { replace: true })
  }
  return (
    <Page
      title={t('part.household')}
      before={<p class="strong">{childName(child)}</p>}
      back={{ page: 'child', id: child.id }}
    >
      <p>{t('transfer.help', { household: here ? householdLine(here) : '' })}</p>
      <SearchBox id="transfer" label={t('event.householdLabel')} value="" onInput={setText} focus />
      {text.trim() !== '' && found.length === 0 && (
        <Nothing icon="search">{t('search.nothing', { text })}</Nothing>
      )}
      {found.length > 0 && (
        <ul class="rows sheet flush">
          {found.map((household) => (
            <li key={household.id} class="row-item">
              <NumberTab household={household} />
              <span class="row-body">
                <span class="title">{headName(household)}</span>
                <span class="line muted">{addressWords(household.fields.address)}</span>
              </span>
              <Button onPress={() => void move(household)}>{t('transfer.here')}</Button>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
