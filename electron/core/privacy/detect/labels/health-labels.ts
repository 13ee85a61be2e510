import type { LabelGroup } from './label-group.ts';
import { code } from './label-group.ts';

/** Medical records, insurance, providers. */
export const HEALTH_LABELS: readonly LabelGroup[] = [
  {
    type: 'medical-record',
    strength: 'strong',
    shape: code(4, 16, 3, 8),
    phrases:
      'mrn|mrn number|medical record|medical record no|medical record number|medical record num|medical rec|med rec|med rec no|med rec number|medical id|medical number|medical file|medical file number|health record|health record number|' +
      'patient id|patient no|patient number|patient num|patient identifier|patient code|patient ref|patient reference|pat id|pat no|pat nr|patient account|patient account number|hospital no|hospital number|hospital id|unit number|chart no|chart number|chart id|encounter id|encounter number|encounter no|visit number|visit id|visit no|admission number|admission no|' +
      'case history number|accession number|accession no|specimen id|lab id|sample id|' +
      'patientennummer|patienten nr|patientennr|patienten id|patientenid|fallnummer|krankenaktennummer|aktennummer|numero de dossier|numero de dossier medical|dossier medical|numero de patient|numero patient|ipp|historia clinica|numero de historia clinica|numero de paciente|nhc|numero di cartella|cartella clinica|numero paziente|numero do paciente|prontuario|numero do prontuario|patientnummer|patientnr|journalnummer|numer pacjenta|nr pacjenta|karta pacjenta|potilasnumero|cislo pacienta|hasta no|病历号|病案号|患者番号|診察券番号|カルテ番号|환자번호|номер карты пациента|медицинская карта',
  },
  {
    type: 'health-insurance',
    strength: 'strong',
    shape: code(5, 20, 4, 8),
    phrases:
      'medicare|medicare no|medicare number|medicare id|mbi|medicaid|medicaid id|medicaid number|health card|health card number|health card no|ohip|ohip number|phn|personal health number|health insurance|health insurance number|health insurance no|health insurance id|health plan|health plan number|health plan id|health plan beneficiary number|' +
      'insurance id|insurance no|insurance number|insurance policy|insurance policy number|insurance policy no|insurance member id|policy no|policy number|policy id|policy num|policy holder id|subscriber id|subscriber no|subscriber number|member id|member no|member number|membership number|membership no|membership id|beneficiary id|beneficiary number|group number|group no|group id|rx bin|rx group|rxgrp|rxbin|rxpcn|claim no|claim number|claim id|' +
      'krankenversicherungsnummer|krankenversichertennummer|versichertennummer|versicherten nr|versichertennr|versicherten id|kvnr|kv nummer|krankenkassennummer|egk nummer|policennummer|versicherungsschein|carte vitale|numero de mutuelle|numero d assure|numero d adherent|numero de contrat|mutuelle|tarjeta sanitaria|numero de tarjeta sanitaria|numero de poliza|poliza|numero de asegurado|numero de afiliado|tessera sanitaria|numero tessera sanitaria|numero polizza|polizza|cartao sus|cartao nacional de saude|cns|numero de utente|numero da apolice|apolice|polisnummer|polis|numer polisy|nr polisy|numer ubezpieczenia|ehic|ehic number|health number|hicn|полис|омс|полис омс|номер полиса|医保卡号|保険証番号|被保険者番号|건강보험번호|ihi|dva number|nhi|nhi number',
  },
  {
    type: 'medical-provider',
    strength: 'strong',
    shape: code(6, 12, 6, 3),
    phrases:
      'npi|npi number|npi no|national provider identifier|provider id|provider number|provider no|dea|dea number|dea no|dea registration|gmc number|gmc no|medical license|medical license number|medical licence number|physician id|doctor id|lanr|bsnr|rpps|arztnummer|crm|prescriber id|prescriber number',
  },
];
