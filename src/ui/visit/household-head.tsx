import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { spanOn, valueOn } from '#model/span.ts'
import { riskFlags } from '#rules/risk-flag.ts'
import { useMayWrite, useRegister } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { codeLabel } from '#ui/visit/child-words.ts'
import { addressWords } from '#ui/visit/household-words.ts'
import { OtherSheets } from '#ui/visit/other-sheets.tsx'
import { povertyWords, povertyYears } from '#ui/visit/poverty-line.tsx'
import { SourceLine } from '#ui/visit/source-line.tsx'
import { t } from '#ui/words/words.ts'

/** Address, telephone, residence of a household; one may call at once. */
export function HouseholdHead({ household, today }: { household: RecordOf<'household'>; today: Day }) {
  const { fields } = household
  const mayWrite = useMayWrite('household')
  const area = useRegister((book) => book.register.get('area', fields.area ?? '')?.fields.name, [fields.area])
  const registration = valueOn(fields.registration, today)
  const presence = spanOn(fields.presence, today)
  return (
    <section class="sheet stack" aria-label={t('household.title')}>
      <StateBadge entity="household" id={household.id} />
      <dl class="facts">
        <dt>{t('household.address')}</dt>
        <dd>
          {addressWords(fields.address) || t('household.noAddress')}
          <SourceLine sources={fields.sources} field="address" />
        </dd>
        {area && (
          <>
            <dt>{t('household.area')}</dt>
            <dd>{area}</dd>
          </>
        )}
        {registration && (
          <>
            <dt>{t('household.registration')}</dt>
            <dd>{t(`registration.${registration}`)}</dd>
          </>
        )}
        {presence && (
          <>
            <dt>{t('household.presence')}</dt>
            <dd>
              {t(`presence.${presence.value.state}`)}
              {presence.from &&
                presence.value.state !== 'present' &&
                ` ${t('time.since', { date: dateShort(presence.from) })}`}
              {presence.value.where && ` (${presence.value.where})`}
            </dd>
          </>
        )}
        {(fields.poverty?.length ?? 0) > 0 && (
          <>
            <dt>{t('poverty.label')}</dt>
            <dd>
              {povertyWords(household, today)}
              <SourceLine sources={fields.sources} field="poverty" />
              <PovertyBefore household={household} />
            </dd>
          </>
        )}
        {(fields.problems?.length ?? 0) > 0 && (
          <>
            <dt>{t('household.problems')}</dt>
            <dd>{fields.problems?.map((code) => codeLabel(riskFlags, code)).join(' · ')}</dd>
          </>
        )}
        <OtherSheets household={household} today={today} />
        {fields.head && fields.sources?.['head'] && (
          <>
            <dt>{t('field.head')}</dt>
            <dd>
              {fields.head}
              <SourceLine sources={fields.sources} field="head" />
            </dd>
          </>
        )}
        {fields.phone && fields.sources?.['phone'] && (
          <>
            <dt>{t('field.phone')}</dt>
            <dd>
              {fields.phone}
              <SourceLine sources={fields.sources} field="phone" />
            </dd>
          </>
        )}
        {fields.expecting && (
          <>
            <dt>{t('household.expecting')}</dt>
            <dd>{`${String(Number(fields.expecting.slice(5)))}/${fields.expecting.slice(0, 4)}`}</dd>
          </>
        )}
        {fields.note && (
          <>
            <dt>{t('form.note')}</dt>
            <dd>{fields.note}</dd>
          </>
        )}
      </dl>
      <div class="row">
        {fields.phone && (
          <ButtonLink to={`tel:${fields.phone}`} icon="call">
            {t('action.call')} {fields.phone}
          </ButtonLink>
        )}
        {mayWrite && (
          <ButtonLink to={{ page: 'householdEdit', id: household.id }} icon="pencil">
            {t('household.edit')}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}

/** What earlier decisions said, folded away. */
function PovertyBefore({ household }: { household: RecordOf<'household'> }) {
  const years = povertyYears(household)
  if (years.length < 2) return null
  return (
    <details>
      <summary>{t('poverty.years')}</summary>
      <ul>
        {years.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  )
}
