import { approvalOf, filled, type FilledForm } from '#rules/case-stage.ts'
import { useMayWrite } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { ButtonLink } from '#ui/part/button.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { t } from '#ui/words/words.ts'
import { isEnded, type CaseView } from './case-view.ts'

const codes = ['02', '03', '04', '05', '06'] as const

/** The papers of a case in the order of the procedure; each opens and prints. */
export function PaperList({ view }: { view: CaseView }) {
  const may = useMayWrite('caseForm')
  const { one, forms } = view
  return (
    <section class="stack tight">
      <h2 class="section-head">{t('case.papers')}</h2>
      <ul class="rows sheet flush">
        {one.fields.intake && (
          <li class="row-item">
            <span class="row-body title">{t('case.form.01')}</span>
            <ButtonLink compact to={{ page: 'casePrint', case: one.id, paper: 'mau-01' }}>
              {t('case.print')}
              <span class="visually-hidden"> {t('case.form.01')}</span>
            </ButtonLink>
          </li>
        )}
        {codes.flatMap((code) =>
          filled({ forms }, code).map((paper) => <Row key={paper.id} view={view} paper={paper} />),
        )}
        {may && !isEnded(view) && (
          <li class="row-item">
            <span class="row">
              {codes.map((code) => (
                <ButtonLink
                  key={code}
                  compact
                  look="plain"
                  to={{ page: 'caseFormNew', case: one.id, form: code }}
                >
                  {t('case.addForm', { code })}
                </ButtonLink>
              ))}
            </span>
          </li>
        )}
      </ul>
    </section>
  )
}

function Row({ view, paper }: { view: CaseView; paper: FilledForm }) {
  const { form = '02', on = '' } = paper.fields
  const words = t(`case.form.${form}`)
  const word = form === '04' ? approvalOf(view, paper) : undefined
  return (
    <li class="row-item">
      <span class="row-body">
        <span class="title">{words}</span>
        <span class="line muted">{t('case.paperOn', { date: dateShort(on) })}</span>
        {word && (
          <span class="line">
            <Badge tone={word.fields.outcome === 'approved' ? 'good' : 'warn'}>
              {word.fields.outcome === 'approved'
                ? t('case.approvedOn', {
                    number: word.fields.number ?? '',
                    date: dateShort(word.fields.on ?? ''),
                    signer: word.fields.signer ?? '',
                  })
                : t('case.returnedOn', { date: dateShort(word.fields.on ?? '') })}
            </Badge>
          </span>
        )}
        <StateBadge entity="caseForm" id={paper.id} />
        <span class="row">
          <ButtonLink compact to={{ page: 'casePaper', case: view.one.id, paper: paper.id }}>
            {t('action.show')}
            <span class="visually-hidden"> {words}</span>
          </ButtonLink>
          <ButtonLink compact to={{ page: 'casePrint', case: view.one.id, paper: paper.id }}>
            {t('case.print')}
            <span class="visually-hidden"> {words}</span>
          </ButtonLink>
        </span>
      </span>
    </li>
  )
}
