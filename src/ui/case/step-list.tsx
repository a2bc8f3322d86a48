import { caseDeeds } from '#rules/case-act.ts'
import { useMayWrite } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { codeLabel } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'
import { isEnded, type CaseView } from './case-view.ts'

/** The follow-up log, newest first. */
export function StepList({ view }: { view: CaseView }) {
  const may = useMayWrite('caseStep')
  const { one, steps } = view
  return (
    <section class="stack tight">
      <div class="section-head">
        <h2>{t('case.log')}</h2>
        {may && !isEnded(view) && (
          <ButtonLink compact to={{ page: 'caseDeed', case: one.id, deed: 'step' }}>
            {t('action.add')}
            <span class="visually-hidden"> {t('case.log')}</span>
          </ButtonLink>
        )}
      </div>
      {steps.length === 0 && <p class="muted">{t('case.logNone')}</p>}
      <ul class="ledger case-log">
        {steps.map(({ id, fields }) => (
          <li key={id}>
            <strong>{dateShort(fields.on ?? '')}</strong> · {codeLabel(caseDeeds, fields.kind)}
            <br />
            {fields.done} <span class="muted">({fields.by})</span> <StateBadge entity="caseStep" id={id} />
          </li>
        ))}
      </ul>
    </section>
  )
}
