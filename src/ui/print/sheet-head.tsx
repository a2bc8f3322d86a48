import type { ComponentChildren } from 'preact'
import { useBook, useRegister } from '#ui/context.ts'
import { t } from '#ui/words/words.ts'

/** The top of the first page: whose sheet it is, its number, its name, and what it is about. */
export function SheetHead(props: { number: string; title: string; lines: readonly string[] }) {
  const commune = useRegister(
    ({ register }) => [...register.all('commune')][0]?.fields,
    [],
    ({ keys }) => [...keys].some((key) => key.startsWith('commune/')),
  )
  return (
    <header class="sheet-head">
      <div class="sheet-body">
        <p>{t('print.committee')}</p>
        <p class="sheet-capitals">{commune?.name}</p>
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

/** The end of a table, in one group of rows with those that it must keep to. */
export function SheetEnd(props: { columns: number; children: ComponentChildren }) {
  return (
    <tr class="sheet-end">
      <td colSpan={props.columns}>{props.children}</td>
    </tr>
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
