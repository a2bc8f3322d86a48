import { caseStages } from '#rules/case-stage.ts'
import { t } from '#ui/words/words.ts'
import type { CaseView } from './case-view.ts'

/** Cases in summary: how many stand where, and how many of them are late. No names. */
export function StageTable({ cases }: { cases: readonly CaseView[] }) {
  return (
    <section class="stack tight">
      <h2 class="section-head">{t('case.summary')}</h2>
      <table class="figures sheet">
        <thead>
          <tr>
            <th scope="col">{t('case.stageHead')}</th>
            <th scope="col">{t('case.countHead')}</th>
            <th scope="col">{t('case.lateHead')}</th>
          </tr>
        </thead>
        <tbody>
          {caseStages.map((stage) => {
            const own = cases.filter((view) => view.stage === stage)
            return (
              <tr key={stage}>
                <th scope="row">{t(`case.stage.${stage}`)}</th>
                <td>{own.length}</td>
                <td>{own.filter(({ late }) => late).length}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
