import { caseDeeds } from '#rules/case-act.ts'
import { dateShort } from '#ui/moment.ts'
import { codeLabel } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'
import type { CaseView } from './case-view.ts'
import { SheetFrame } from './sheet-frame.tsx'

/** What was done for a case, oldest first, as a table on paper. */
export function LogSheet({ view, printed }: { view: CaseView; printed: string }) {
  return (
    <SheetFrame
      number={view.one.fields.number ?? '……'}
      title={t('case.log')}
      lines={[]}
      day={t('print.dayBlank')}
      left=""
      right={t('case.signWorker')}
      printed={printed}
    >
      <table>
        <thead>
          <tr>
            <th class="col-birth">{t('case.logOn')}</th>
            <th class="col-place">{t('case.stepKind')}</th>
            <th>{t('case.stepDone')}</th>
            <th class="col-place">{t('case.stepBy')}</th>
          </tr>
        </thead>
        <tbody>
          {view.steps.toReversed().map(({ id, fields }) => (
            <tr key={id}>
              <td>{dateShort(fields.on ?? '')}</td>
              <td>{codeLabel(caseDeeds, fields.kind)}</td>
              <td>{fields.done}</td>
              <td>{fields.by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SheetFrame>
  )
}
