import type { RecordOf, Stamp } from '#model/record.ts'
import { stampOf } from '#model/record.ts'
import type { Item } from '#rules/rule-set.ts'
import { useActions, useRegister } from '#ui/context.ts'
import { dateWords, momentWords } from '#ui/moment.ts'
import { authorOf } from '#ui/part/conflict-panel.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { language, t } from '#ui/words/words.ts'
import { sectorNames } from './score-words.ts'

/** The paper behind an entered figure, who entered it and when, and where that entry is now. */
export function EvidenceSection({ figure, item }: { figure: RecordOf<'figure'> | undefined; item: Item }) {
  const now = useActions().now()
  const stamp = figure && (stampOf(figure, 'value') ?? figure.stamp)
  const source = figure?.fields.source
  return (
    <section class="stack tight">
      <h2 class="section-head">
        {t('proof.evidence')}
        {figure && <StateBadge entity="figure" id={figure.id} always />}
      </h2>
      <dl class="facts sheet">
        <dt>{t('proof.from')}</dt>
        <dd>{language.value === 'en' ? item.proof.en : item.proof.vi}</dd>
        <dt>{t('proof.verifiedBy')}</dt>
        <dd>{sectorNames(item)}</dd>
        <dt>{t('proof.document')}</dt>
        <dd>{source?.document ?? t('proof.evidenceNone')}</dd>
        {source?.on && (
          <>
            <dt>{t('proof.signed')}</dt>
            <dd>{dateWords(source.on)}</dd>
          </>
        )}
        {source?.signer && (
          <>
            <dt>{t('proof.signer')}</dt>
            <dd>{source.signer}</dd>
          </>
        )}
        {(figure?.fields.note ?? councilNote(figure)) && (
          <>
            <dt>{t('proof.note')}</dt>
            <dd>{[councilNote(figure), figure?.fields.note].filter(Boolean).join(' – ')}</dd>
          </>
        )}
        {stamp && <Entered stamp={stamp} now={now} />}
      </dl>
    </section>
  )
}

function Entered({ stamp, now }: { stamp: Stamp; now: number }) {
  const author = useRegister(
    (book) => authorOf(book.register, stamp, book.header.device),
    [stamp],
    () => false,
  )
  return (
    <>
      <dt>{t('proof.enteredBy')}</dt>
      <dd>{author}</dd>
      {stamp[2] > 0 && (
        <>
          <dt>{t('proof.enteredAt')}</dt>
          <dd>{momentWords(stamp[2], now)}</dd>
        </>
      )}
    </>
  )
}

function councilNote(figure: RecordOf<'figure'> | undefined): string | undefined {
  const value = figure?.fields.value
  return typeof value === 'object' && value !== null && 'council' in value ? value.note : undefined
}
