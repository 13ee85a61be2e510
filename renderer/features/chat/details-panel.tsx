import { useTranslation } from 'react-i18next';

import { useView } from '../../app/view.ts';
import { formatDateTime, formatMoney, formatNumber } from '../../components/format.ts';
import { Fact } from '../../components/fact.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { BranchFact } from './branch-fact.tsx';
import { RouteFacts } from './route-facts.tsx';
import { useTranscript } from './transcript.ts';

/** How an answer came about. */
export function DetailsPanel({ messageId }: { readonly messageId: string }) {
  const { t } = useTranslation();
  const message = useTranscript((state) => state.messages.find(({ id }) => id === messageId));
  const close = (): void => useView.setState({ panel: null });
  const lineage = message?.lineage ?? null;
  if (message === undefined || lineage === null) return null;
  const seconds = (ms: number): string => t('units.seconds', { value: formatNumber(ms / 1000, ms < 10_000 ? 2 : 0) });
  const tokens = (count: number): string => t('units.tokens', { count });
  const writing = lineage.durationMs - (lineage.firstTokenMs ?? 0);
  const { sampling } = lineage;
  return (
    <SidePanel title={t('details.title')} onClose={close}>
      <dl className="selectable px-5 pb-6 text-chrome">
        <Fact name={t('details.model')}>{lineage.modelName}</Fact>
        <Fact name={t('details.zone')}>
          <span className="inline-flex items-center gap-1.5">
            <ZoneMark zone={lineage.zone} />
            {t(`zones.${lineage.zone}`)}
          </span>
        </Fact>
        <RouteFacts route={lineage.route} />
        <BranchFact message={message} />
        <Fact name={t('details.time')}>{formatDateTime(message.createdAt)}</Fact>
        <Fact name={t('details.ended')}>{t(`details.stopReasons.${lineage.stopReason}`)}</Fact>
        <Fact name={t('details.prompt')}>{tokens(lineage.promptTokens)}</Fact>
        <Fact name={t('details.reread')}>{tokens(lineage.evaluatedTokens)}</Fact>
        {lineage.zone === 'device' && lineage.promptTokens > lineage.evaluatedTokens && (
          <Fact name={t('details.reused')}>{tokens(lineage.promptTokens - lineage.evaluatedTokens)}</Fact>
        )}
        <Fact name={t('details.answer')}>{tokens(lineage.completionTokens)}</Fact>
        {lineage.reasoningTokens !== undefined && (
          <Fact name={t('answers.reasoningTokens')}>{tokens(lineage.reasoningTokens)}</Fact>
        )}
        {lineage.cost !== undefined && (
          <Fact name={t('answers.cost')}>
            {lineage.cost === null ? t('answers.costUnknown') : formatMoney(lineage.cost)}
          </Fact>
        )}
        {lineage.contextSize > 0 && <Fact name={t('details.context')}>{tokens(lineage.contextSize)}</Fact>}
        {lineage.droppedMessages > 0 && (
          <Fact name={t('details.dropped')}>{t('units.messages', { count: lineage.droppedMessages })}</Fact>
        )}
        {lineage.firstTokenMs !== null && <Fact name={t('details.firstToken')}>{seconds(lineage.firstTokenMs)}</Fact>}
        <Fact name={t('details.duration')}>{seconds(lineage.durationMs)}</Fact>
        {writing > 0 && lineage.completionTokens > 1 && (
          <Fact name={t('details.speed')}>
            {t('units.perSecond', { value: formatNumber((lineage.completionTokens / writing) * 1000, 1) })}
          </Fact>
        )}
        <Fact name={t('details.sampling')} wide>
          <span className="font-mono text-meta">
            {t('details.samplingLine', {
              temperature: formatNumber(sampling.temperature, 2),
              topP: formatNumber(sampling.topP, 2),
              topK: formatNumber(sampling.topK),
              minP: formatNumber(sampling.minP, 2),
              repeatPenalty: formatNumber(sampling.repeatPenalty, 2),
            })}
            {sampling.seed !== null && t('details.seed', { seed: sampling.seed })}
          </span>
        </Fact>
        {lineage.modelSha256 !== null && (
          <Fact name={t('details.file')} wide>
            <span className="font-mono text-meta break-all">{lineage.modelSha256}</span>
          </Fact>
        )}
      </dl>
    </SidePanel>
  );
}
