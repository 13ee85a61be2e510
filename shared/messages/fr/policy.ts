import type * as en from '../en/policy.ts';
import type { Translation } from '../translation.ts';

export const policy: Translation<typeof en.policy> = {
  help: 'Obtenir de l’aide',
  locked: 'Fixé par une politique d’entreprise.',
  none: 'Aucune politique d’entreprise : c’est vous qui décidez.',
  inForce: 'Politique de {{organisation}}',
  fallback:
    'La politique de cet ordinateur n’est pas digne de confiance ; les réglages les plus stricts s’appliquent donc. Vos conversations sont en sûreté.',
  fallbackShort:
    'La politique de cet ordinateur n’est pas digne de confiance : les réglages les plus stricts s’appliquent.',
  why: 'Pourquoi',
  noneBody:
    'Personne d’autre que vous ne décide de ce que Sotto peut faire ici. Une entreprise peut fixer certains réglages avec une politique ; ils figureraient sur cette page, chacun avec son auteur.',
  again: 'Relire la politique',
  serial: 'Numéro {{serial}}',
  expires: 'Valable jusqu’au {{date}}',
  signedOnly: 'Cette édition n’accepte que des politiques signées.',
  ok: 'Une politique valide avec {{keys, number}} clés.',
  notOk: 'Cette politique n’est pas valide.',
  verified: 'Sa signature est correcte.',
  notSigned: 'Cette édition ne vérifie pas les signatures.',
  origins: {
    build: 'intégrée à cette édition',
    machine: 'politique de cet ordinateur',
    fallback: 'réglage le plus strict',
  },
  from: {
    build: 'Intégré à cette édition.',
    machine: 'Vient de la politique de cet ordinateur.',
    fallback: 'Le réglage le plus strict, jusqu’à ce que la politique soit de nouveau correcte.',
  },
  categories: {
    zones: 'Zones',
    findings: 'Détections et dictionnaire',
    providers: 'Fournisseurs',
    retention: 'Conservation',
    transfer: 'Export, import et sauvegarde',
    vault: 'Coffre et verrouillage',
    models: 'Modèles',
    app: 'Application',
  },
  problems: {
    missing: 'Une politique doit être présente et ne l’est pas. Remettez-la, ou demandez à votre service informatique.',
    unreadable: 'La politique ne peut pas être lue. Vérifiez son emplacement et ses droits d’accès.',
    'too-large': 'La politique est plus grande qu’une politique ne peut l’être.',
    'writable-by-others':
      'Le fichier de politique, ou un dossier au-dessus, peut être modifié par d’autres que root. Mettez root comme propriétaire et le mode 0644.',
    'not-json': 'La politique n’est pas du JSON valide. Vérifiez-la avec « sotto policy verify ».',
    'wrong-format': 'Ce n’est pas une politique que cette version sait lire ({{key}}).',
    'unknown-key':
      'La politique contient une clé que cette version ne connaît pas : {{key}}. Corrigez-la, ou mettez Sotto à jour.',
    'bad-value': 'La politique contient une valeur non permise pour la clé {{key}}.',
    unsigned: 'Cette édition n’accepte que des politiques signées, et celle-ci ne l’est pas.',
    'signature-wrong':
      'La signature de la politique est incorrecte : elle a été modifiée, ou signée avec une autre clé.',
    expired: 'La politique a expiré. Une plus récente doit être fournie.',
    'rolled-back': 'La politique est plus ancienne qu’une autre déjà appliquée ici.',
    'anchor-missing':
      'Le trousseau n’indique plus quelle politique était appliquée ici. Une politique au numéro plus élevé règle la question.',
  },
};
