import type * as en from '../en/doctor.ts';
import type { Translation } from '../translation.ts';

export const doctor: Translation<typeof en.doctor> = {
  vault: {
    label: 'Coffre',
    unlocked: 'Ouvert. Ses serrures : {{slots}}.',
    locked: 'Verrouillé.',
    none: 'Pas encore de coffre.',
    problem: 'Il y a un problème avec le coffre ({{code}}).',
  },
  keychain: {
    label: 'Trousseau du système',
    available: 'Disponible.',
    locked: 'Verrouillé : déverrouillez-le, ou utilisez une phrase secrète.',
    absent: 'Aucun ici : une phrase secrète protège le coffre à sa place.',
  },
  database: {
    label: 'Base de données',
    ok: 'Chiffrée ({{cipher}}), ouverte et vérifiée.',
    failed: 'N’a pas pu être vérifiée ({{code}}).',
  },
  durability: {
    label: 'Enregistré avant la réponse',
    ok: 'Chaque message est écrit sur le disque avant d’être confirmé.',
    weak: 'Le disque ne confirme pas chaque écriture.',
  },
  network: {
    label: 'Réseau',
    off: 'Aucun fournisseur n’est configuré : rien ne peut quitter cet appareil.',
    on: 'Fournisseurs configurés : {{providers, number}}. Requêtes sorties jusqu’ici : {{sent, number}}. Chacune figure dans le registre des envois.',
  },
  inference: {
    label: 'Processus du modèle',
    idle: 'À l’arrêt : il démarre à la première question.',
    ready: 'En marche, {{threads}} fils d’exécution.',
    crashed: 'Arrêté de façon inattendue ({{code}}).',
  },
  memory: {
    label: 'Mémoire',
    ok: '{{free, bytes}} libres sur {{total, bytes}}.',
    low: 'Seulement {{free, bytes}} libres sur {{total, bytes}} : les grands modèles ne tiendront pas.',
  },
  disk: {
    label: 'Disque',
    ok: '{{free, bytes}} libres.',
    low: 'Seulement {{free, bytes}} libres.',
    missing: 'L’espace libre n’a pas pu être lu.',
  },
  sandbox: {
    label: 'Isolement de la fenêtre',
    on: 'La fenêtre ne peut ni lire des fichiers ni ouvrir des connexions.',
    off: 'Désactivé : Sotto a été lancé sans le bac à sable du système.',
  },
  files: {
    label: 'Ses propres fichiers',
    'as-packaged': 'Tels qu’ils ont été empaquetés.',
    unlisted: 'Non empaqueté, ou vérifié par le système lui-même.',
    byWindow: 'Vérifiés à l’ouverture de la fenêtre.',
    changed: 'Modifiés depuis l’empaquetage. Réinstallez Sotto.',
  },
  dumps: {
    label: 'Copies de la mémoire',
    off: 'Désactivées pour les processus qui traitent vos mots.',
    on: 'Le système peut écrire la mémoire sur le disque quand un processus plante.',
  },
};
