import type { ComponentChildren } from 'preact'
import { useBook, useRegister } from '#ui/context.ts'
import { unitWords } from '#ui/unit.ts'
import { t } from '#ui/words/words.ts'

/** The top of the first page: whose sheet it is, its number, its name, and what it is about. */
export function SheetHead(props: { number: string; title: string; lines: readonly string[] }) {
  const commune = useRegister(
    ({ register }) => [...register.all('commune')][0]?.fields,
    [],
    ({ keys }) => [...keys].some((key) => key.startsWith('commune/')),
  )
  const unit = useRegister(unitWords, [], () => false)
  return (
    <header class="sheet-head">
      <div class="sheet-body">
        <p>{t('print.committee', { unit })}</p>
        <p class="strong">{commune?.name}</p>
        <p>{t('print.number', { number: props.number })}</p>
      </div>
      <h2 class="sheet-title">{props.title}</h2>
      {props.lines.map((line) => (
        <p key={line} class="sheet-line">
          {line}
        </p>
      ))}
    </header>
  )
}

/**
 * The line that stands above the columns on every page, since the head of a table is repeated: what the sheet is, its
 * number, and that the data are synthetic where they are.
 */
export function SheetRunning(props: { columns: number; words: string }) {
  const training = useBook().header.kind === 'training'
  return (
    <tr class="sheet-running">
      <th colSpan={props.columns} scope="colgroup">
        <span>
          <span>{props.words}</span>
          {training && <strong>{t('app.training')}</strong>}
        </span>
      </th>
    </tr>
  )
}

/** The end of a table: what must not stand alone on a page keeps to the last rows. */
export function SheetEnd(props: { columns: number; children: ComponentChildren }) {
  return (
    <tbody class="sheet-end">
      <tr>
        <td colSpan={props.columns}>{props.children}</td>
      </tr>
    </tbody>
  )
}

/** Two people who sign beside each other, with room for the hand. */
export function Signatures(props: { day: string; left: string; right: string }) {
  return (
    <div class="signatures">
      <div>
        <p class="strong">{props.left}</p>
        <p class="sheet-note">{t('print.signHere')}</p>
      </div>
      <div>
        <p class="sheet-italic">{props.day}</p>
        <p class="strong">{props.right}</p>
        <p class="sheet-note">{t('print.signHere')}</p>
      </div>
    </div>
  )
}
