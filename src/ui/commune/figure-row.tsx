import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { RecordOf } from '#model/record.ts'
import type { Item } from '#rules/rule-set.ts'
import type { ItemResult } from '#score/result.ts'
import { useActions, useToday } from '#ui/context.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Button } from '#ui/part/button.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { href } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import type { Pair } from './comparison.ts'
import { FigureCell } from './figure-cell.tsx'
import { figureChange, figureErrors, figureValues, type FigureValues } from './figure-values.ts'
import { pairWords } from './pair-words.ts'
import { itemState, maxWords, wordingOf } from './score-words.ts'
import { TextBox } from './text-box.tsx'

/** One indicator as a row of the desk's table: Tab goes on, Enter saves and steps to the next row, leaving saves too. */
export function FigureRow(props: {
  assessment: string
  item: Item
  figure: RecordOf<'figure'> | undefined
  book: Pair | undefined
  result: ItemResult
}) {
  const { item, figure, book, result, assessment } = props
  const today = useToday()
  const actions = useActions()
  const record = useRecord()
  const fresh = () => figureValues(item, figure, book !== undefined)
  const values = useSignal(fresh())
  const dirty = useSignal(false)
  const fill = useSignal(0)
  const errors = useSignal<ReturnType<typeof figureErrors>>([])

  // what a colleague saved meanwhile appears, unless something is being typed here
  useEffect(() => {
    if (dirty.peek()) return
    values.value = fresh()
    fill.value += 1
  }, [figure])

  const set = (changed: Partial<FigureValues>) => {
    values.value = { ...values.peek(), ...changed }
    dirty.value = true
    if (errors.peek().length > 0) errors.value = figureErrors(item, values.peek(), today)
  }
  const save = async () => {
    errors.value = figureErrors(item, values.peek(), today)
    if (errors.peek().length > 0) return
    const given = { assessment, item, figure, newId: () => actions.newId(), today }
    dirty.value = false
    if (!(await record([figureChange(given, values.peek())]))) dirty.value = true
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.isComposing) return
    event.preventDefault()
    // taken before the save, after which a filtered table may have let this row go
    const next = (event.currentTarget as HTMLElement).nextElementSibling
    void save().then(() => {
      if (errors.peek().length === 0) stepTo(next)
    })
  }

  // going on to another row or page with the mouse must not lose what was typed; another window may
  const onLeave = (event: FocusEvent) => {
    const row = event.currentTarget as HTMLElement
    if (dirty.peek() && document.hasFocus() && !row.contains(event.relatedTarget as Node | null)) void save()
  }

  const wrong = new Set(errors.value.map(({ field }) => field))
  return (
    <tr onKeyDown={onKey} onFocusOut={onLeave}>
      <th scope="row">
        <a href={href({ page: 'proof', assessment, item: item.id })}>
          <span class="item-number numbers">{item.id}</span> {wordingOf(item)}
        </a>
        {errors.value.length > 0 && (
          <ul id={`${item.id}-errors`} class="row-errors" role="alert">
            {errors.value.map((error) => (
              <li key={error.field}>{error.message}</li>
            ))}
          </ul>
        )}
      </th>
      <td class="numbers">{book ? pairWords(book) : '–'}</td>
      <td key={`value${String(fill.value)}`}>
        <FigureCell item={item} values={values.value} wrong={wrong} set={set} />
      </td>
      <td>
        {book && (
          <select
            class="input"
            aria-label={`${item.id} ${t('proof.use')}`}
            value={values.value.use}
            onChange={(event) => set({ use: event.currentTarget.value as FigureValues['use'] })}
          >
            <option value="book">{t('figure.use.book')}</option>
            <option value="entered">{t('figure.use.entered')}</option>
          </select>
        )}
      </td>
      <td key={`source${String(fill.value)}`} class="cell-source">
        <TextBox item={item} field="document" label={t('figure.document')} values={values.value} set={set} />
        <span class="cell-fields">
          <TextBox item={item} field="on" label={t('figure.on')} values={values.value} set={set} />
          <TextBox item={item} field="signer" label={t('figure.signer')} values={values.value} set={set} />
        </span>
      </td>
      <td>
        <strong class="numbers nowrap">
          {result.points === null ? '–' : result.points} / {maxWords(result.max)}
        </strong>{' '}
        {result.provisional && <Badge tone="warn">{t('score.provisional')}</Badge>}
        <span class="muted block">{itemState(result)}</span>
        {dirty.value ? (
          <Button compact look="main" onPress={() => void save()} label={`${t('action.save')} ${item.id}`}>
            {t('action.save')}
          </Button>
        ) : (
          figure && <StateBadge entity="figure" id={figure.id} />
        )}
        <a class="cell-more" href={href({ page: 'figure', assessment, item: item.id })}>
          {t('figure.more')}
        </a>
      </td>
    </tr>
  )
}

function stepTo(row: Element | null): void {
  row?.querySelector<HTMLElement>('td input, td select')?.focus()
}
