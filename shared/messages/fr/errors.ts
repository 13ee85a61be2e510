import type * as en from '../en/errors.ts';
import type { Translation } from '../translation.ts';

export const errors: Translation<typeof en.errors> = {
  INTERNAL: {
    what: 'Quelque chose s’est mal passé dans Sotto.',
    todo: 'Réessayez. Si cela se reproduit, quittez puis rouvrez Sotto ; ce qui était enregistré est en sûreté.',
  },
  INVALID_REQUEST: {
    what: 'Sotto a refusé une demande qui n’avait pas de sens.',
    todo: 'Vérifiez ce qui a été saisi et réessayez.',
  },
  UNKNOWN_METHOD: {
    what: 'Une partie de Sotto a demandé à une autre quelque chose qu’elle ne connaît pas.',
    todo: 'Quittez puis rouvrez Sotto, pour que les deux parties soient de la même version.',
  },
  CANCELLED: { what: 'L’opération a été annulée.', todo: 'Relancez-la quand vous voulez.' },
  CORE_UNAVAILABLE: {
    what: 'La partie de Sotto qui garde vos conversations n’est pas en marche.',
    todo: 'Réessayez dans un instant. Tout ce qui a été enregistré est en sûreté.',
  },

  VAULT_EXISTS: {
    what: 'Il y a déjà un coffre ici.',
    todo: 'Déverrouillez-le. Sotto ne crée jamais un nouveau coffre par-dessus un ancien.',
  },
  VAULT_MISSING: { what: 'Il n’y a pas encore de coffre ici.', todo: 'Créez-en un d’abord.' },
  VAULT_LOCKED: { what: 'Le coffre est verrouillé.', todo: 'Déverrouillez-le et réessayez.' },
  VAULT_WRONG_PASSPHRASE: {
    what: 'Cette phrase secrète n’ouvre pas ce coffre.',
    todo: 'Vérifiez les majuscules et la disposition du clavier, puis réessayez.',
  },
  VAULT_WRONG_RECOVERY_KEY: {
    what: 'Cette clé de récupération n’ouvre pas ce coffre.',
    todo: 'Comparez-la groupe par groupe avec ce que vous avez noté.',
  },
  VAULT_PASSPHRASE_TOO_SHORT: {
    what: 'Cette phrase secrète est trop courte.',
    todo: 'Utilisez au moins dix caractères, davantage si une politique d’entreprise le demande ; cinq mots valent mieux.',
  },
  VAULT_WAIT: {
    what: 'Il y a eu beaucoup de tentatives erronées d’ouvrir ce coffre.',
    todo: 'Attendez quelques minutes, puis réessayez. Chaque tentative est consignée.',
  },
  TWO_FACTORS_NEEDED: {
    what: 'Une politique d’entreprise demande une phrase secrète en plus de la clé de cet ordinateur.',
    todo: 'Définissez d’abord une phrase secrète, dans la fenêtre ou avec « sotto passphrase set ».',
  },
  RECOVERY_NOT_CONFIRMED: {
    what: 'Ce n’est pas ce qu’indique la nouvelle clé de récupération.',
    todo: 'Comparez-la groupe par groupe avec ce que vous avez noté. L’ancienne clé reste valable tant que celle-ci n’est pas confirmée.',
  },
  BACKUP_INVALID: {
    what: 'Ce dossier n’est pas une sauvegarde complète de Sotto.',
    todo: 'Choisissez le dossier qui contient à la fois sotto.db et vault.json. Le coffre présent ici n’a pas été touché.',
  },
  VAULT_PASSPHRASE_NEEDED: {
    what: 'Ce coffre s’ouvre avec une phrase secrète.',
    todo: 'Saisissez-la pour le déverrouiller.',
  },
  VAULT_DAMAGED: {
    what: 'Le fichier qui contient les serrures de ce coffre est endommagé.',
    todo: 'Remettez une copie de vault.json prise dans une sauvegarde. Vos conversations sont toujours dans leur propre fichier.',
  },
  VAULT_TOO_NEW: {
    what: 'Ce coffre a été créé par une version plus récente de Sotto.',
    todo: 'Mettez Sotto à jour, puis rouvrez-le.',
  },
  VAULT_KDF_REFUSED: {
    what: 'Ce coffre demande une protection de la phrase secrète plus faible que ce que Sotto accepte.',
    todo: 'Quelqu’un a peut-être modifié vault.json. Remettez une copie digne de confiance, ou utilisez votre clé de récupération.',
  },
  VAULT_TAMPERED: {
    what: 'La liste des serrures de ce coffre a été modifiée par autre chose que Sotto.',
    todo: 'Remettez une copie de vault.json digne de confiance. Ne saisissez aucune phrase secrète d’ici là.',
  },
  VAULT_FILE_LOST: {
    what: 'Vos conversations sont ici, mais vault.json, le fichier des serrures, a disparu.',
    todo: 'Remettez vault.json depuis une sauvegarde ou la corbeille, puis réessayez.',
  },
  KEYCHAIN_UNAVAILABLE: {
    what: 'Cet ordinateur n’offre aucun trousseau que Sotto puisse utiliser.',
    todo: 'Utilisez une phrase secrète, ou démarrez le service de trousseau du système et réessayez.',
  },
  KEYCHAIN_LOCKED: { what: 'Le trousseau du système est verrouillé.', todo: 'Déverrouillez-le, puis réessayez.' },
  KEYCHAIN_ENTRY_MISSING: {
    what: 'La clé que seul cet ordinateur détenait n’est plus dans son trousseau.',
    todo: 'Ouvrez le coffre avec votre clé de récupération ou votre phrase secrète.',
  },
  KEYCHAIN_ENTRY_WRONG: {
    what: 'La clé du trousseau de cet ordinateur ne correspond pas à ce coffre.',
    todo: 'Ouvrez le coffre avec votre clé de récupération ou votre phrase secrète.',
  },

  PROFILE_IN_USE: {
    what: 'Sotto est déjà ouvert avec ce dossier de données.',
    todo: 'Fermez l’autre fenêtre ou commande, puis réessayez.',
  },
  PROFILE_READ_ONLY: {
    what: 'Sotto n’a pas le droit d’écrire dans son dossier de données.',
    todo: 'Donnez à votre utilisateur le droit d’y écrire, puis réessayez.',
  },
  DISK_FULL: { what: 'Le disque est plein.', todo: 'Libérez de l’espace, puis réessayez.' },
  DISK_ERROR: {
    what: 'Le disque ou le dossier réseau qui contient vos conversations n’a pas répondu comme il le devrait.',
    todo: 'Vérifiez qu’il est connecté, puis réessayez. Si cela se reproduit, le disque est peut-être défaillant : copiez le dossier de données sur un autre.',
  },
  DATABASE_MISSING: {
    what: 'Le fichier de vos conversations n’est pas là où il devrait être.',
    todo: 'Remettez sotto.db depuis une sauvegarde, puis réessayez.',
  },
  DATABASE_NOT_OURS: {
    what: 'La base de données de ce dossier n’appartient pas à ce coffre.',
    todo: 'Remettez le sotto.db et le vault.json qui vont ensemble, puis réessayez.',
  },
  DATABASE_DAMAGED: {
    what: 'Le fichier de vos conversations est endommagé.',
    todo: 'Récupérez ce qui peut en être lu (Sotto garde le fichier endommagé tel quel), ou remettez une sauvegarde.',
  },
  DATABASE_OLDER: {
    what: 'Ces conversations ont été ouvertes pour la dernière fois par une version antérieure de Sotto et n’ont pas été mises à niveau.',
    todo: 'Rouvrez le coffre : une copie est gardée avant toute modification.',
  },
  DATABASE_TOO_NEW: {
    what: 'Ces conversations ont été ouvertes pour la dernière fois par une version plus récente de Sotto.',
    todo: 'Mettez Sotto à jour, puis rouvrez-le.',
  },
  DATABASE_BEYOND_SALVAGE: {
    what: 'Rien dans le coffre endommagé ne peut être lu avec sa clé. Il a été laissé tel quel.',
    todo: 'Restaurez une sauvegarde.',
  },
  DATABASE_BUSY: { what: 'La base de données est occupée.', todo: 'Réessayez dans un instant.' },

  NOT_FOUND: { what: 'Cela n’existe plus.', todo: 'Cela a peut-être été supprimé dans une autre fenêtre.' },
  TAG_EXISTS: {
    what: 'Une étiquette porte déjà ce nom.',
    todo: 'Choisissez un autre nom, ou prenez celle qui existe.',
  },
  CONFLICT: {
    what: 'Ceci a été modifié ailleurs en même temps.',
    todo: 'Regardez-le à nouveau, puis refaites votre modification.',
  },

  MODEL_NONE: {
    what: 'Il n’y a aucun modèle pour répondre.',
    todo: 'Obtenez-en un dans Réglages, sous Modèles.',
  },
  MODEL_FILE_MISSING: {
    what: 'Le fichier de ce modèle n’est plus là où il était.',
    todo: 'Remettez-le ou branchez son disque, ou choisissez un autre modèle.',
  },
  MODEL_NOT_GGUF: {
    what: 'Ce fichier n’est pas un modèle GGUF.',
    todo: 'Choisissez un fichier dont le nom se termine par .gguf.',
  },
  MODEL_TRUNCATED: {
    what: 'Ce fichier de modèle se termine trop tôt.',
    todo: 'Son téléchargement s’est sans doute interrompu ; téléchargez-le à nouveau.',
  },
  MODEL_HEADER_INVALID: {
    what: 'La description contenue dans ce fichier de modèle n’a pas de sens.',
    todo: 'Téléchargez-le à nouveau depuis une source digne de confiance.',
  },
  MODEL_UNSUPPORTED_ARCHITECTURE: {
    what: 'Sotto ne sait pas encore faire tourner ce genre de modèle.',
    todo: 'Choisissez un autre modèle, ou cherchez une version plus récente de Sotto.',
  },
  MODEL_UNSUPPORTED_VERSION: {
    what: 'Ce fichier GGUF est d’une version que Sotto ne sait pas lire.',
    todo: 'Cherchez une conversion plus récente du modèle, ou une version plus récente de Sotto.',
  },
  MODEL_NOT_CHAT: {
    what: 'Ce modèle est fait pour la recherche, pas pour répondre.',
    todo: 'Choisissez un modèle de conversation.',
  },
  MODEL_TOO_LARGE: {
    what: 'Ce modèle demande plus de mémoire que cet ordinateur n’en a de libre.',
    todo: 'Choisissez-en un plus petit, réduisez le contexte dans ses réglages, ou fermez d’autres programmes.',
  },
  MODEL_CHANGED: {
    what: 'Le fichier de ce modèle n’est pas celui qui a été ajouté.',
    todo: 'Si vous l’avez remplacé vous-même, retirez le modèle et ajoutez-le à nouveau.',
  },
  MODEL_LOAD_FAILED: {
    what: 'Le modèle n’a pas pu être chargé.',
    todo: 'Vérifiez son fichier sous Modèles, ou essayez un contexte plus petit.',
  },
  MODEL_IN_USE: { what: 'Ce modèle est en train de répondre.', todo: 'Arrêtez d’abord la réponse.' },
  INFERENCE_CRASHED: {
    what: 'Le modèle s’est arrêté de façon inattendue. Ce qu’il avait écrit est conservé.',
    todo: 'Posez à nouveau la question ; il redémarre tout seul.',
  },
  INFERENCE_STOPPED: {
    what: 'Le modèle a été arrêté. Ce qu’il avait écrit est conservé.',
    todo: 'Posez à nouveau la question pour continuer.',
  },
  INFERENCE_UNAVAILABLE: {
    what: 'Le modèle a échoué trois fois de suite et n’est plus redémarré automatiquement.',
    todo: 'Choisissez un autre modèle ou un contexte plus petit, puis posez à nouveau la question.',
  },
  CONTEXT_TOO_SMALL: {
    what: 'Ce message dépasse ce que le modèle peut contenir à la fois.',
    todo: 'Raccourcissez-le, joignez moins de choses, ou donnez au modèle un contexte plus grand dans ses réglages.',
  },
  TURN_IN_PROGRESS: {
    what: 'Une réponse est encore en cours d’écriture ici.',
    todo: 'Attendez-la, ou arrêtez-la d’abord.',
  },

  PRIVACY_ANALYSIS_FAILED: {
    what: 'Sotto n’a pas pu vérifier si ce message contient des éléments privés ; il n’a donc été envoyé nulle part.',
    todo: 'Réessayez, ou faites-le traiter sur cet appareil.',
  },

  ROUTE_REFUSED: {
    what: 'Ce message n’a pas le droit d’aller là où il devrait.',
    todo: 'Faites-le traiter sur cet appareil, ou modifiez-le.',
  },
  PROVIDER_ADDRESS_INVALID: {
    what: 'Cette adresse ne convient pas pour un fournisseur.',
    todo: 'Saisissez une adresse https ; http simple ne fonctionne que sur cet ordinateur, si vous l’autorisez.',
  },
  PROVIDER_HOST_REFUSED: {
    what: 'Une requête vers un hôte qui n’appartient pas à ce fournisseur a été bloquée.',
    todo: 'Vérifiez l’adresse dans les réglages du fournisseur.',
  },
  PROVIDER_UNREACHABLE: {
    what: 'Le fournisseur est injoignable. Votre message n’est pas parti.',
    todo: 'Vérifiez le réseau et l’adresse du fournisseur, puis réessayez.',
  },
  PROVIDER_TIMEOUT: {
    what: 'Le fournisseur a mis trop de temps.',
    todo: 'Réessayez dans un instant, ou faites répondre un autre modèle.',
  },
  PROVIDER_CUT_OFF: {
    what: 'La connexion s’est coupée avant la fin de la réponse. Ce qui était arrivé est conservé.',
    todo: 'Posez à nouveau la question.',
  },
  PROVIDER_REDIRECTED: {
    what: 'Le fournisseur a voulu envoyer la requête ailleurs ; Sotto n’a pas suivi.',
    todo: 'Si vous faites confiance à la nouvelle adresse, ajoutez à nouveau le fournisseur sous celle-ci.',
  },
  PROVIDER_ANSWER_TOO_LARGE: {
    what: 'La réponse dépassait ce que Sotto accepte et a été coupée.',
    todo: 'Demandez une réponse plus courte, ou en plusieurs parties.',
  },
  PROVIDER_ANSWER_INVALID: {
    what: 'La réponse du fournisseur n’a pas pu être lue.',
    todo: 'Réessayez. Si cela persiste, vérifiez que le type de fournisseur est le bon.',
  },
  PROVIDER_REQUEST_TOO_LARGE: {
    what: 'Ce message est plus grand que ce qui peut être envoyé.',
    todo: 'Raccourcissez-le, ou laissez les pièces jointes de côté.',
  },
  PROVIDER_REQUEST_REFUSED: {
    what: 'Le fournisseur a refusé la requête.',
    todo: 'Essayez un autre modèle, ou vérifiez les réglages du fournisseur.',
  },
  PROVIDER_BAD_KEY: {
    what: 'Le fournisseur n’accepte pas cette clé.',
    todo: 'Saisissez une nouvelle clé dans les réglages du fournisseur.',
  },
  PROVIDER_QUOTA: {
    what: 'Votre compte chez le fournisseur n’a plus de crédit.',
    todo: 'Rechargez-le là-bas, ou faites répondre un autre modèle.',
  },
  PROVIDER_RATE_LIMIT: {
    what: 'Le fournisseur demande de ralentir.',
    todo: 'Attendez un instant, puis posez à nouveau la question.',
  },
  PROVIDER_CONTEXT_TOO_LONG: {
    what: 'Cette conversation est plus longue que ce que le modèle peut contenir.',
    todo: 'Commencez une nouvelle conversation, raccourcissez le message, ou choisissez un modèle au contexte plus grand.',
  },
  PROVIDER_CONTENT_FILTER: {
    what: 'Le filtre du fournisseur a bloqué cette requête.',
    todo: 'Reformulez-la, ou faites-la traiter sur cet appareil.',
  },
  PROVIDER_MODEL_UNKNOWN: {
    what: 'Le fournisseur ne propose pas ce modèle.',
    todo: 'Récupérez à nouveau sa liste de modèles et choisissez-en un.',
  },
  PROVIDER_DOWN: {
    what: 'Le fournisseur rencontre lui-même un problème.',
    todo: 'Réessayez plus tard, ou faites répondre un autre modèle.',
  },
  TLS_UNTRUSTED: {
    what: 'Sotto ne fait pas confiance au certificat du serveur. Rien n’a été envoyé.',
    todo: 'Si le serveur est à vous, ajoutez son autorité de certification dans les réglages du fournisseur.',
  },
  TLS_TOO_OLD: {
    what: 'Le serveur ne connaît qu’un chiffrement trop ancien. Rien n’a été envoyé.',
    todo: 'Demandez TLS 1.2 ou plus récent sur le serveur.',
  },
  TLS_PIN_MISMATCH: {
    what: 'La clé du serveur n’est pas celle qui a été fixée pour lui. Rien n’a été envoyé.',
    todo: 'Quelqu’un est peut-être à l’écoute. Ne changez la clé fixée que si son propriétaire en confirme une nouvelle.',
  },
  TLS_CLIENT_CERTIFICATE: {
    what: 'Le serveur a mis fin à la négociation : il demande sans doute un certificat client, ou un autre.',
    todo: 'Ajoutez ou renouvelez le certificat client dans les réglages du fournisseur.',
  },
  PROXY_UNREACHABLE: {
    what: 'Le proxy est injoignable. Rien n’a été envoyé.',
    todo: 'Vérifiez le réseau et l’adresse du proxy.',
  },
  PROXY_LOGIN: {
    what: 'Le proxy n’accepte pas ce nom d’utilisateur et ce mot de passe.',
    todo: 'Corrigez-les dans les réglages du fournisseur.',
  },
  PROXY_REFUSED: {
    what: 'Le proxy a refusé de se connecter au fournisseur.',
    todo: 'Demandez à la personne qui le gère d’autoriser l’hôte du fournisseur.',
  },
  EGRESS_RESIDUAL: {
    what: 'Quelque chose qui aurait dû être remplacé était encore dans la requête ; elle n’a donc pas été envoyée.',
    todo: 'Faites-la traiter sur cet appareil, ou modifiez le message.',
  },
  EGRESS_UNCHECKED: {
    what: 'La requête contenait quelque chose que Sotto ne peut pas vérifier ; elle n’a donc pas été envoyée.',
    todo: 'Laissez de côté la pièce jointe ou l’outil, ou faites-la traiter sur cet appareil.',
  },
  EGRESS_MUST_STAY: {
    what: 'La requête contenait quelque chose qui doit rester sur cet appareil ; elle n’a donc pas été envoyée.',
    todo: 'Faites-la traiter sur cet appareil, ou modifiez le message.',
  },
  EGRESS_CHANGED: {
    what: 'Ce qui partirait n’est plus ce qui était affiché : rien n’a été envoyé.',
    todo: 'Regardez ce qui partirait maintenant, puis renvoyez le message.',
  },
  EGRESS_NOT_RECORDED: {
    what: 'La requête n’a pas pu être inscrite au registre des envois ; elle n’a donc pas été envoyée.',
    todo: 'Vérifiez que le disque n’est pas plein, puis réessayez.',
  },

  DOWNLOAD_SOURCE_INVALID: {
    what: 'Ce n’est pas l’adresse d’un fichier de modèle que Sotto puisse télécharger.',
    todo: 'Donnez une adresse https qui se termine par .gguf, ou un dépôt et l’un de ses fichiers.',
  },
  DOWNLOAD_HOST_REFUSED: {
    what: 'Le fichier viendrait d’un serveur d’où les modèles ne peuvent pas être téléchargés.',
    todo: 'Prenez-le sur Hugging Face, ou demandez à la personne qui gère cet ordinateur d’autoriser le serveur.',
  },
  DOWNLOAD_UNVERIFIED: {
    what: 'Personne n’a dit à Sotto ce que ce fichier doit contenir ; il ne peut donc pas être vérifié.',
    todo: 'Ne le téléchargez que si vous faites confiance à sa provenance, et indiquez-le en lançant le téléchargement.',
  },
  DOWNLOAD_WRONG_FILE: {
    what: 'Ce qui est arrivé n’est pas le fichier attendu. Il a été supprimé sans jamais être ouvert.',
    todo: 'Réessayez. Si cela se reproduit, le fichier sur le serveur a été modifié : choisissez un autre modèle.',
  },
  DOWNLOAD_NOT_THERE: {
    what: 'Le serveur n’a plus ce fichier.',
    todo: 'Choisissez un autre modèle, ou cherchez où il a été déplacé.',
  },
  DOWNLOAD_NO_ACCESS: {
    what: 'Le serveur ne donne ce fichier qu’aux personnes connectées.',
    todo: 'Téléchargez-le avec un navigateur, puis ajoutez le fichier, ou choisissez un autre modèle.',
  },
  DOWNLOAD_BUSY_SERVER: {
    what: 'Le serveur demande une longue pause avant d’en envoyer davantage.',
    todo: 'Continuez plus tard. Ce qui est arrivé est conservé.',
  },
  DOWNLOAD_SERVER_WRONG: {
    what: 'Le serveur a envoyé autre chose que ce qui était demandé.',
    todo: 'Réessayez plus tard. Rien n’en est utilisé.',
  },
  DOWNLOAD_CUT_OFF: {
    what: 'La connexion s’est coupée plusieurs fois de suite.',
    todo: 'Vérifiez la connexion, puis continuez. Ce qui est arrivé est conservé.',
  },
  UPDATES_OFF: {
    what: 'Les mises à jour sont désactivées ici.',
    todo: 'Activez-les sous Réglages, À propos, si ce programme a un serveur à interroger.',
  },
  UPDATE_SERVER_WRONG: {
    what: 'Le serveur de mise à jour n’a pas répondu comme il le devrait.',
    todo: 'Dites-le à qui le gère : update.json et update.json.minisig doivent s’y trouver.',
  },
  UPDATE_NOT_SIGNED: {
    what: 'Ce que propose le serveur de mise à jour n’est pas signé avec la clé à laquelle ce programme se fie.',
    todo: 'Rien n’a été changé. Dites-le à qui gère le serveur.',
  },
  UPDATE_INVALID: {
    what: 'Ce que propose le serveur de mise à jour est pour autre chose, ou illisible.',
    todo: 'Rien n’a été changé. Dites-le à qui gère le serveur.',
  },
  UPDATE_ROLLED_BACK: {
    what: 'Le serveur de mise à jour propose quelque chose de plus ancien qu’auparavant.',
    todo: 'Rien n’a été changé. Dites-le à qui gère le serveur.',
  },
  UPDATE_EXPIRED: {
    what: 'Ce que propose le serveur de mise à jour a expiré : personne ne l’a signé à nouveau à temps.',
    todo: 'Rien n’a été changé. Dites-le à qui gère le serveur.',
  },
  UPDATE_NOT_PLACED: {
    what: 'La nouvelle version n’a pas pu être mise en place.',
    todo: 'Celle que vous avez est intacte. Vérifiez que son fichier peut être modifié et qu’il y a de la place.',
  },
  ATTACHMENT_TOO_LARGE: {
    what: 'Le fichier est trop grand : 32 Mo et 100 mégapixels au plus peuvent être joints.',
    todo: 'Joignez la partie qui compte, ou collez-la.',
  },
  ATTACHMENT_EMPTY: {
    what: 'Le fichier est vide.',
    todo: 'Vérifiez qu’il a bien été enregistré, puis joignez-le à nouveau.',
  },
  ATTACHMENT_UNSUPPORTED: {
    what: 'Sotto ne sait pas lire ce genre de fichier.',
    todo: 'Enregistrez-le en PDF, Word (.docx), CSV, texte ou image, et joignez le résultat.',
  },
  ATTACHMENT_NOT_TEXT: {
    what: 'Le fichier porte un nom de texte, mais son contenu n’est pas du texte.',
    todo: 'Enregistrez-le en PDF, Word (.docx), CSV ou texte dans le programme qui l’a créé, et joignez le résultat.',
  },
  ATTACHMENT_WRONG_KIND: {
    what: 'Le contenu du fichier n’est pas ce que son nom indique.',
    todo: 'Ouvrez-le dans le programme qui l’a créé, enregistrez-le à nouveau, et joignez le résultat.',
  },
  ATTACHMENT_ENCRYPTED: {
    what: 'Le fichier est protégé par un mot de passe.',
    todo: 'Enregistrez une copie sans mot de passe, joignez-la, puis supprimez la copie.',
  },
  ATTACHMENT_DAMAGED: {
    what: 'Le fichier est endommagé ou incomplet.',
    todo: 'Récupérez-le à nouveau à sa source, ou ouvrez-le et enregistrez-le dans le programme qui l’a créé.',
  },
  ATTACHMENT_TOO_COMPLEX: {
    what: 'Lire ce fichier demanderait plus de temps ou de mémoire que Sotto n’en accorde à un fichier.',
    todo: 'Joignez la partie qui compte, ou collez son texte.',
  },
  ATTACHMENT_UNREADABLE: {
    what: 'La partie de Sotto qui lit les fichiers n’a pas pu démarrer.',
    todo: 'Réessayez ; si cela persiste, redémarrez Sotto.',
  },
  ATTACHMENT_TOO_MANY: {
    what: 'Cela fait trop de fichiers pour un seul message : 20 au plus.',
    todo: 'Envoyez-en d’abord une partie.',
  },
  ATTACHMENT_SENT: {
    what: 'Ce fichier appartient à un message déjà envoyé.',
    todo: 'Supprimez la conversation pour le supprimer.',
  },

  EXPORT_NOT_ACKNOWLEDGED: {
    what: 'Quiconque obtient un tel fichier peut le lire, et cela n’a pas été accepté.',
    todo: 'Exportez en .sotto avec une phrase secrète, ou acceptez un fichier lisible (en ligne de commande : --plaintext).',
  },
  TRANSFER_PASSPHRASE_NEEDED: {
    what: 'Un fichier .sotto a sa propre phrase secrète, et aucune n’a été donnée.',
    todo: 'Donnez-en une (en ligne de commande : --file-passphrase-file).',
  },
  TRANSFER_BUSY: {
    what: 'Un export ou un import est en cours.',
    todo: 'Attendez qu’il soit terminé, ou arrêtez-le.',
  },
  IMPORT_WRONG_PASSPHRASE: {
    what: 'Ce n’est pas la phrase secrète de ce fichier.',
    todo: 'Réessayez. C’est celle qui a été donnée à la création du fichier, pas celle du coffre.',
  },
  IMPORT_UNRECOGNISED: {
    what: 'Ce n’est pas un export de Sotto, ChatGPT, Claude ou Open WebUI.',
    todo: 'Choisissez le fichier tel qu’il a été téléchargé : un fichier .sotto, .json ou .zip.',
  },
  IMPORT_DAMAGED: {
    what: 'Le fichier a été modifié, coupé ou endommagé après sa création.',
    todo: 'Récupérez-le à nouveau à sa source.',
  },
  IMPORT_TOO_NEW: {
    what: 'Le fichier a été créé par une version plus récente de Sotto.',
    todo: 'Mettez Sotto à jour, puis importez-le à nouveau.',
  },
  IMPORT_KDF_REFUSED: {
    what: 'Ouvrir ce fichier demanderait bien plus de mémoire ou de temps que n’importe quel fichier créé par Sotto.',
    todo: 'Récupérez le fichier à nouveau à sa source ; si cela persiste, ne lui faites pas confiance.',
  },
  IMPORT_ZIP_ENCRYPTED: {
    what: 'L’archive est protégée par un mot de passe.',
    todo: 'Décompressez-la avec le programme qui l’a créée, et importez le fichier .json qu’elle contient.',
  },
  IMPORT_ZIP_TOO_LARGE: {
    what: 'L’archive contient plus que n’importe quel export : elle est peut-être faite pour saturer la mémoire.',
    todo: 'Décompressez-la vous-même et importez le fichier .json qu’elle contient, si vous faites confiance à sa source.',
  },

  POLICY_FORBIDS: {
    what: 'Une politique d’entreprise ne permet pas cela.',
    todo: 'Voyez dans Réglages, Politique, ou demandez à votre service informatique.',
  },
  POLICY_INVALID: {
    what: 'Ce n’est pas une politique valide.',
    todo: 'Corrigez ce qui est indiqué ci-dessus, puis vérifiez-la à nouveau.',
  },

  AUDIT_BROKEN: {
    what: 'Le journal d’audit n’est pas intact.',
    todo: 'Conservez une copie du profil tel qu’il est, et adressez-vous à la personne responsable de la sécurité.',
  },
  RECEIPT_NOT_GENUINE: {
    what: 'Ce reçu n’est pas de ce coffre, ou il a été modifié.',
    todo: 'Comparez-le avec celui de « sotto receipts list ».',
  },

  USAGE: { what: 'Cette commande ne s’utilise pas ainsi.', todo: 'Voyez « sotto --help ».' },
  FILE_UNREADABLE: {
    what: 'Le fichier ne peut pas être lu.',
    todo: 'Vérifiez qu’il existe et que vous avez le droit de le lire.',
  },
  FILE_IN_PROFILE: {
    what: 'Cet emplacement se trouve dans le dossier de données de Sotto.',
    todo: 'Choisissez un dossier ailleurs : ce qui s’y trouve disparaît avec une purge, ou lui échappe.',
  },
  FILE_EXISTS: {
    what: 'Il y a déjà un fichier à cet endroit.',
    todo: 'Choisissez un autre nom ; Sotto ne l’écrase pas.',
  },
};
