import type { ComponentChildren } from 'preact'
import { cellText } from '#import/cell.ts'
import type { RowOutcome } from '#import/outcome.ts'
import { useBook } from '#ui/context.ts'
import { withRow } from '#ui/import/decide.ts'
import { fieldWords, flawLine } from '#ui/import/reason-words.ts'
import { rowLabel } from '#ui/import/row-label.ts'
import type { ImportSession } from '#ui/import/session.ts'
import { useDecide } from '#ui/import/use-decide.ts'
import { Button } from '#ui/part/button.tsx'
import { childName } from '#ui/visit/child-words.ts'
import { asSentence, t } from '#ui/words/words.ts'

/** One row of the list: where it stands in the file, who it is, what becomes of it and why. */
export function OutcomeRow({ session, row }: { session: ImportSession; row: RowOutcome }) {
  const { register } = useBook()
  const decide = useDecide(session)
  const child = row.child === undefined ? undefined : register.get('child', row.child)
  const differs = child && childName(child) !== labelOf(session, row).name
  const changed = [...new Set(row.changed)]
  return (
    <RowFrame session={session} row={row}>
      {differs && <span class="line">{t('import.inBook', { name: childName(child) })}</span>}
      {changed.length > 0 && (
        <span class="line">{t('import.fills', { fields: changed.map(fieldWords).join(', ') })}</span>
      )}
      <Flaws session={session} row={row} />
      {session.decisions.value.rows?.[row.row] !== undefined && (
        <div class="row">
          <Button
            compact
            look="plain"
            onPress={() => decide((before) => withRow(before, row.row, undefined))}
          >
            {t('import.decideAgain')}
          </Button>
        </div>
      )}
    </RowFrame>
  )
}

/** The frame of every row: its number in the file leads, as on the paper list. */
export function RowFrame(props: { session: ImportSession; row: RowOutcome; children?: ComponentChildren }) {
  const { name, line } = labelOf(props.session, props.row)
  return (
    <div class="row-item import-row">
      <span class="index-tab">
        <small>{t('import.row')}</small>
        {props.row.row + 1}
      </span>
      <div class="row-body stack tight">
        <div>
          <span class="title">{name || t('import.noName')}</span>
          {line && <span class="line muted">{line}</span>}
        </div>
        {props.children}
      </div>
    </div>
  )
}

/** What was noticed, cell by cell. */
export function Flaws({ session, row }: { session: ImportSession; row: RowOutcome }) {
  const header = session.choice.value?.mapping.header.last ?? 0
  if (row.flaws.length === 0) return null
  return (
    <ul class="flaws">
      {row.flaws.map((flaw, index) => {
        const column = flaw.column === null ? '' : cellText(session.rows.value[header]?.[flaw.column])
        return <li key={index}>{asSentence(flawLine(flaw, column))}</li>
      })}
    </ul>
  )
}

function labelOf(session: ImportSession, { row }: RowOutcome) {
  const mapping = session.choice.value?.mapping
  return mapping ? rowLabel(session.rows.value[row] ?? [], mapping) : { name: '', line: '' }
}
