import type { Item } from '#rules/rule-set.ts'
import type { ExactValue, ItemResult } from '#score/result.ts'
import { useBook } from '#ui/context.ts'
import { Badge } from '#ui/part/badge.tsx'
import { ButtonLink } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import type { RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { itemOf } from './assessment.ts'
import { useEvaluation } from './evaluation.ts'
import { EvidenceSection } from './evidence-section.tsx'
import { wholeWords } from './number-entry.ts'
import { NumbersSection } from './numbers-section.tsx'
import { PeopleSection } from './people-section.tsx'
import { ScaleSection } from './scale-section.tsx'
import { exactWords, formulaWords, itemState, maxWords, wordingOf } from './score-words.ts'
import { ProvisionalBanner } from './verdict-badge.tsx'

/** Everything that stands behind the points of one indicator (`design/product.md` J6). */
export function ProofPage({ route }: { route: RouteOf<'proof'> }) {
  const evaluation = useEvaluation(route.assessment)
  const found = evaluation && itemOf(evaluation.ruleSet, route.item)
  const writes = useBook().header.role === 'officer'
  const back = { page: 'assessment', assessment: route.assessment } as const
  if (!evaluation || !found) {
    return (
      <Page title={t('proof.title')} back={{ page: 'score' }}>
        <Nothing icon="paper">{t('score.gone')}</Nothing>
      </Page>
    )
  }
  const { item, criterion } = found
  const criterionResult = evaluation.result.criteria.find(({ no }) => no === criterion.no)
  const result = criterionResult?.items.find(({ id }) => id === item.id)
  if (!result) throw new Error('score without item')
  return (
    <Page
      title={`${item.id} ${wordingOf(item)}`}
      back={back}
      wide
      before={
        <p class="muted">
          {t('score.criterion', { number: criterion.no })}: {wordingOf(criterion)}
        </p>
      }
      foot={
        writes && (
          <ButtonLink
            look="main"
            icon="pencil"
            full
            to={{ page: 'figure', assessment: route.assessment, item: item.id }}
          >
            {t('score.enterOne')}
          </ButtonLink>
        )
      }
    >
      {result.provisional && <ProvisionalBanner />}
      <div class="desk">
        <div class="stack loose">
          <Points item={item} result={result} />
          <NumbersSection evaluation={evaluation} item={item} />
          <ScaleSection evaluation={evaluation} item={item} result={result} />
        </div>
        <div class="stack loose">
          <EvidenceSection figure={evaluation.entered.get(item.id)} item={item} />
          <PeopleSection evaluation={evaluation} item={item} />
        </div>
      </div>
    </Page>
  )
}

function Points({ item, result }: { item: Item; result: ItemResult }) {
  return (
    <section class="sheet stack tight">
      <p class="row apart">
        <span>
          <span class="score-number">{result.points ?? '–'}</span>
          <span class="muted"> / {t('score.points', { points: maxWords(result.max) })}</span>
        </span>
        <span class="row">
          <Badge
            tone={result.status === 'pending' ? 'news' : 'good'}
            icon={result.status === 'pending' ? 'clock' : 'tick'}
          >
            {itemState(result)}
          </Badge>
          {result.provisional && <Badge tone="warn">{t('score.provisional')}</Badge>}
        </span>
      </p>
      <dl class="facts">
        <dt>{t('proof.formula')}</dt>
        <dd>{formulaWords(item)}</dd>
        <dt>{t('proof.value')}</dt>
        <dd class="numbers">{resultWords(result)}</dd>
      </dl>
      {item.wording.some(({ status }) => status !== 'official') && (
        <p class="muted">
          {[...new Set(item.wording.map(({ status }) => status))]
            .flatMap((status) => (status === 'official' ? [] : [t(`proof.wording.${status}`)]))
            .join(' ')}
        </p>
      )}
    </section>
  )
}

/** The value as it was computed; an answer or a decision of the council has words instead of a number. */
function resultWords(result: ItemResult): string {
  if (result.value) return valueWords(result.value)
  return result.status === 'pending' ? t('proof.valueNone') : itemState(result)
}

/** The fraction itself beside its rounded text: the scale is compared with the fraction (A6), never with the text. */
function valueWords(value: ExactValue): string {
  if (value.per === 1) return exactWords(value)
  return t('proof.valueOf', {
    numerator: wholeWords(value.numerator),
    denominator: wholeWords(value.denominator),
    text: exactWords(value),
  })
}
