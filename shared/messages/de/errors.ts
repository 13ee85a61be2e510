import type * as en from '../en/errors.ts';
import type { Translation } from '../translation.ts';

export const errors: Translation<typeof en.errors> = {
  INTERNAL: {
    what: 'In Sotto ist etwas schiefgegangen.',
    todo: 'Versuchen Sie es noch einmal. Wenn es wieder passiert, beenden Sie Sotto und öffnen Sie es neu; was gespeichert war, ist sicher.',
  },
  INVALID_REQUEST: {
    what: 'Sotto hat eine Anfrage abgelehnt, die keinen Sinn ergab.',
    todo: 'Prüfen Sie die Eingabe und versuchen Sie es noch einmal.',
  },
  UNKNOWN_METHOD: {
    what: 'Ein Teil von Sotto hat einen anderen nach etwas gefragt, das dieser nicht kennt.',
    todo: 'Beenden Sie Sotto und öffnen Sie es neu, damit beide Teile dieselbe Version haben.',
  },
  CANCELLED: { what: 'Das wurde abgebrochen.', todo: 'Starten Sie es neu, wann immer Sie möchten.' },
  CORE_UNAVAILABLE: {
    what: 'Der Teil von Sotto, der Ihre Unterhaltungen verwahrt, läuft nicht.',
    todo: 'Versuchen Sie es gleich noch einmal. Alles bisher Gespeicherte ist sicher.',
  },

  VAULT_EXISTS: {
    what: 'Hier gibt es schon einen Tresor.',
    todo: 'Entsperren Sie ihn. Sotto legt nie einen neuen Tresor über einen alten.',
  },
  VAULT_MISSING: { what: 'Hier gibt es noch keinen Tresor.', todo: 'Legen Sie zuerst einen an.' },
  VAULT_LOCKED: { what: 'Der Tresor ist gesperrt.', todo: 'Entsperren Sie ihn und versuchen Sie es noch einmal.' },
  VAULT_WRONG_PASSPHRASE: {
    what: 'Diese Passphrase öffnet diesen Tresor nicht.',
    todo: 'Prüfen Sie Großschreibung und Tastaturbelegung und versuchen Sie es noch einmal.',
  },
  VAULT_WRONG_RECOVERY_KEY: {
    what: 'Dieser Wiederherstellungsschlüssel öffnet diesen Tresor nicht.',
    todo: 'Vergleichen Sie ihn Gruppe für Gruppe mit Ihrer Notiz.',
  },
  VAULT_PASSPHRASE_TOO_SHORT: {
    what: 'Diese Passphrase ist zu kurz.',
    todo: 'Verwenden Sie mindestens zehn Zeichen, oder mehr, wenn eine Unternehmensrichtlinie das verlangt; fünf Wörter sind besser.',
  },
  VAULT_WAIT: {
    what: 'Es gab viele falsche Versuche, diesen Tresor zu öffnen.',
    todo: 'Warten Sie ein paar Minuten und versuchen Sie es dann noch einmal. Jeder Versuch wird festgehalten.',
  },
  TWO_FACTORS_NEEDED: {
    what: 'Eine Unternehmensrichtlinie verlangt eine Passphrase zusätzlich zum Schlüssel dieses Computers.',
    todo: 'Legen Sie zuerst eine Passphrase fest, im Fenster oder mit „sotto passphrase set“.',
  },
  RECOVERY_NOT_CONFIRMED: {
    what: 'Das steht nicht im neuen Wiederherstellungsschlüssel.',
    todo: 'Vergleichen Sie ihn Gruppe für Gruppe mit Ihrer Notiz. Der frühere Schlüssel gilt weiter, bis dieser bestätigt ist.',
  },
  BACKUP_INVALID: {
    what: 'Dieser Ordner ist keine vollständige Sicherung von Sotto.',
    todo: 'Wählen Sie den Ordner, der sowohl sotto.db als auch vault.json enthält. Der Tresor, der hier ist, wurde nicht angetastet.',
  },
  VAULT_PASSPHRASE_NEEDED: {
    what: 'Dieser Tresor öffnet sich mit einer Passphrase.',
    todo: 'Geben Sie sie ein, um ihn zu entsperren.',
  },
  VAULT_DAMAGED: {
    what: 'Die Datei mit den Schlössern dieses Tresors ist beschädigt.',
    todo: 'Legen Sie eine Kopie von vault.json aus einer Sicherung zurück. Ihre Unterhaltungen liegen weiterhin in ihrer eigenen Datei.',
  },
  VAULT_TOO_NEW: {
    what: 'Dieser Tresor wurde mit einer neueren Version von Sotto angelegt.',
    todo: 'Aktualisieren Sie Sotto und öffnen Sie ihn dann noch einmal.',
  },
  VAULT_KDF_REFUSED: {
    what: 'Dieser Tresor verlangt einen schwächeren Schutz der Passphrase, als Sotto annimmt.',
    todo: 'Vielleicht hat jemand vault.json verändert. Legen Sie eine Kopie zurück, der Sie vertrauen, oder verwenden Sie Ihren Wiederherstellungsschlüssel.',
  },
  VAULT_TAMPERED: {
    what: 'Die Liste der Schlösser dieses Tresors wurde von etwas anderem als Sotto verändert.',
    todo: 'Legen Sie eine Kopie von vault.json zurück, der Sie vertrauen. Geben Sie bis dahin keine Passphrase ein.',
  },
  VAULT_FILE_LOST: {
    what: 'Ihre Unterhaltungen sind hier, aber vault.json, die Datei mit den Schlössern, ist weg.',
    todo: 'Holen Sie vault.json aus einer Sicherung oder dem Papierkorb zurück und versuchen Sie es dann noch einmal.',
  },
  KEYCHAIN_UNAVAILABLE: {
    what: 'Dieser Computer bietet keinen Schlüsselbund, den Sotto verwenden könnte.',
    todo: 'Verwenden Sie eine Passphrase, oder starten Sie den Schlüsselbund des Systems und versuchen Sie es noch einmal.',
  },
  KEYCHAIN_LOCKED: {
    what: 'Der Schlüsselbund des Systems ist gesperrt.',
    todo: 'Entsperren Sie ihn und versuchen Sie es dann noch einmal.',
  },
  KEYCHAIN_ENTRY_MISSING: {
    what: 'Der Schlüssel, den nur dieser Computer hatte, ist nicht mehr in seinem Schlüsselbund.',
    todo: 'Öffnen Sie den Tresor mit Ihrem Wiederherstellungsschlüssel oder Ihrer Passphrase.',
  },
  KEYCHAIN_ENTRY_WRONG: {
    what: 'Der Schlüssel im Schlüsselbund dieses Computers passt nicht zu diesem Tresor.',
    todo: 'Öffnen Sie den Tresor mit Ihrem Wiederherstellungsschlüssel oder Ihrer Passphrase.',
  },

  PROFILE_IN_USE: {
    what: 'Sotto ist mit diesem Datenordner schon geöffnet.',
    todo: 'Schließen Sie das andere Fenster oder den anderen Befehl und versuchen Sie es dann noch einmal.',
  },
  PROFILE_READ_ONLY: {
    what: 'Sotto darf nicht in seinen Datenordner schreiben.',
    todo: 'Geben Sie Ihrem Benutzer dort das Schreibrecht und versuchen Sie es dann noch einmal.',
  },
  DISK_FULL: {
    what: 'Die Festplatte ist voll.',
    todo: 'Schaffen Sie etwas Platz und versuchen Sie es dann noch einmal.',
  },
  DISK_ERROR: {
    what: 'Die Festplatte oder der Netzwerkordner mit Ihren Unterhaltungen hat nicht richtig geantwortet.',
    todo: 'Prüfen Sie die Verbindung und versuchen Sie es noch einmal. Kommt das wieder vor, ist vielleicht die Festplatte defekt: Kopieren Sie den Datenordner auf eine andere.',
  },
  DATABASE_MISSING: {
    what: 'Die Datei mit Ihren Unterhaltungen ist nicht dort, wo sie sein sollte.',
    todo: 'Legen Sie sotto.db aus einer Sicherung zurück und versuchen Sie es dann noch einmal.',
  },
  DATABASE_NOT_OURS: {
    what: 'Die Datenbank in diesem Ordner gehört nicht zu diesem Tresor.',
    todo: 'Legen Sie sotto.db und vault.json zurück, die zusammengehören, und versuchen Sie es dann noch einmal.',
  },
  DATABASE_DAMAGED: {
    what: 'Die Datei mit Ihren Unterhaltungen ist beschädigt.',
    todo: 'Retten Sie, was davon lesbar ist (Sotto behält die beschädigte Datei, wie sie ist), oder spielen Sie eine Sicherung zurück.',
  },
  DATABASE_OLDER: {
    what: 'Diese Unterhaltungen wurden zuletzt mit einer früheren Version von Sotto geöffnet und sind noch nicht auf dem neuen Stand.',
    todo: 'Öffnen Sie den Tresor noch einmal: Vor jeder Änderung wird eine Kopie aufbewahrt.',
  },
  DATABASE_TOO_NEW: {
    what: 'Diese Unterhaltungen wurden zuletzt mit einer neueren Version von Sotto geöffnet.',
    todo: 'Aktualisieren Sie Sotto und öffnen Sie es dann noch einmal.',
  },
  DATABASE_BEYOND_SALVAGE: {
    what: 'Nichts in dem beschädigten Tresor lässt sich mit seinem Schlüssel lesen. Er wurde gelassen, wie er ist.',
    todo: 'Stellen Sie eine Sicherung wieder her.',
  },
  DATABASE_BUSY: { what: 'Die Datenbank ist beschäftigt.', todo: 'Versuchen Sie es gleich noch einmal.' },

  NOT_FOUND: { what: 'Das ist nicht mehr da.', todo: 'Vielleicht wurde es in einem anderen Fenster gelöscht.' },
  TAG_EXISTS: {
    what: 'Es gibt schon ein Schlagwort mit diesem Namen.',
    todo: 'Wählen Sie einen anderen Namen, oder nehmen Sie das vorhandene.',
  },
  CONFLICT: {
    what: 'Das wurde gleichzeitig an anderer Stelle geändert.',
    todo: 'Sehen Sie es noch einmal an und wiederholen Sie dann Ihre Änderung.',
  },

  MODEL_NONE: {
    what: 'Es gibt kein Modell, das antworten könnte.',
    todo: 'Holen Sie eines in den Einstellungen unter „Modelle“.',
  },
  MODEL_FILE_MISSING: {
    what: 'Die Datei dieses Modells ist nicht mehr dort, wo sie war.',
    todo: 'Legen Sie sie zurück, schließen Sie ihr Laufwerk an, oder wählen Sie ein anderes Modell.',
  },
  MODEL_NOT_GGUF: {
    what: 'Diese Datei ist kein GGUF-Modell.',
    todo: 'Wählen Sie eine Datei, deren Name auf .gguf endet.',
  },
  MODEL_TRUNCATED: {
    what: 'Diese Modelldatei endet zu früh.',
    todo: 'Wahrscheinlich ist der Download abgebrochen; laden Sie sie noch einmal herunter.',
  },
  MODEL_HEADER_INVALID: {
    what: 'Die Beschreibung in dieser Modelldatei ergibt keinen Sinn.',
    todo: 'Laden Sie sie noch einmal von einer Quelle herunter, der Sie vertrauen.',
  },
  MODEL_UNSUPPORTED_ARCHITECTURE: {
    what: 'Sotto kann diese Art von Modell noch nicht ausführen.',
    todo: 'Wählen Sie ein anderes Modell, oder sehen Sie nach einer neueren Version von Sotto.',
  },
  MODEL_UNSUPPORTED_VERSION: {
    what: 'Diese GGUF-Datei hat eine Version, die Sotto nicht lesen kann.',
    todo: 'Suchen Sie eine neuere Umwandlung des Modells oder eine neuere Version von Sotto.',
  },
  MODEL_NOT_CHAT: {
    what: 'Dieses Modell ist zum Suchen gemacht, nicht zum Antworten.',
    todo: 'Wählen Sie ein Modell für Unterhaltungen.',
  },
  MODEL_TOO_LARGE: {
    what: 'Dieses Modell braucht mehr Arbeitsspeicher, als auf diesem Computer frei ist.',
    todo: 'Wählen Sie ein kleineres oder in seinen Einstellungen einen kleineren Kontext, oder schließen Sie andere Programme.',
  },
  MODEL_CHANGED: {
    what: 'Die Datei dieses Modells ist nicht die, die hinzugefügt wurde.',
    todo: 'Wenn Sie sie selbst ersetzt haben, entfernen Sie das Modell und fügen Sie es neu hinzu.',
  },
  MODEL_LOAD_FAILED: {
    what: 'Das Modell konnte nicht geladen werden.',
    todo: 'Prüfen Sie seine Datei unter „Modelle“, oder versuchen Sie es mit einem kleineren Kontext.',
  },
  MODEL_IN_USE: { what: 'Dieses Modell antwortet gerade.', todo: 'Halten Sie zuerst die Antwort an.' },
  INFERENCE_CRASHED: {
    what: 'Das Modell hat unerwartet aufgehört. Was es geschrieben hatte, ist erhalten.',
    todo: 'Fragen Sie noch einmal; es startet von selbst.',
  },
  INFERENCE_STOPPED: {
    what: 'Das Modell wurde angehalten. Was es geschrieben hatte, ist erhalten.',
    todo: 'Fragen Sie noch einmal, um fortzufahren.',
  },
  INFERENCE_UNAVAILABLE: {
    what: 'Das Modell ist dreimal hintereinander gescheitert und wird nicht mehr von selbst gestartet.',
    todo: 'Wählen Sie ein anderes Modell oder einen kleineren Kontext und fragen Sie dann noch einmal.',
  },
  CONTEXT_TOO_SMALL: {
    what: 'Diese Nachricht ist größer als das, was das Modell auf einmal aufnehmen kann.',
    todo: 'Kürzen Sie sie, hängen Sie weniger an, oder geben Sie dem Modell in seinen Einstellungen einen größeren Kontext.',
  },
  TURN_IN_PROGRESS: {
    what: 'Hier wird noch eine Antwort geschrieben.',
    todo: 'Warten Sie darauf, oder halten Sie sie zuerst an.',
  },

  PRIVACY_ANALYSIS_FAILED: {
    what: 'Sotto konnte diese Nachricht nicht auf Privates prüfen, deshalb wurde sie nirgendwohin gesendet.',
    todo: 'Versuchen Sie es noch einmal, oder lassen Sie sie auf diesem Gerät beantworten.',
  },

  ROUTE_REFUSED: {
    what: 'Diese Nachricht darf nicht dorthin, wohin sie müsste.',
    todo: 'Lassen Sie sie auf diesem Gerät beantworten, oder ändern Sie sie.',
  },
  PROVIDER_ADDRESS_INVALID: {
    what: 'Diese Adresse kann nicht für einen Anbieter verwendet werden.',
    todo: 'Geben Sie eine https-Adresse ein; einfaches http geht nur auf diesem Computer und wenn Sie es erlauben.',
  },
  PROVIDER_HOST_REFUSED: {
    what: 'Eine Anfrage an einen Host, der nicht zu diesem Anbieter gehört, wurde aufgehalten.',
    todo: 'Prüfen Sie die Adresse in den Einstellungen des Anbieters.',
  },
  PROVIDER_UNREACHABLE: {
    what: 'Der Anbieter war nicht erreichbar. Ihre Nachricht hat das Gerät nicht verlassen.',
    todo: 'Prüfen Sie das Netzwerk und die Adresse des Anbieters und versuchen Sie es dann noch einmal.',
  },
  PROVIDER_TIMEOUT: {
    what: 'Der Anbieter hat zu lange gebraucht.',
    todo: 'Versuchen Sie es gleich noch einmal, oder lassen Sie ein anderes Modell antworten.',
  },
  PROVIDER_CUT_OFF: {
    what: 'Die Verbindung ist abgebrochen, bevor die Antwort vollständig war. Was angekommen war, ist erhalten.',
    todo: 'Fragen Sie noch einmal.',
  },
  PROVIDER_REDIRECTED: {
    what: 'Der Anbieter wollte die Anfrage anderswohin schicken; Sotto ist nicht gefolgt.',
    todo: 'Wenn Sie der neuen Adresse vertrauen, fügen Sie den Anbieter unter ihr neu hinzu.',
  },
  PROVIDER_ANSWER_TOO_LARGE: {
    what: 'Die Antwort war größer, als Sotto annimmt, und wurde abgeschnitten.',
    todo: 'Bitten Sie um eine kürzere Antwort oder um mehrere Teile.',
  },
  PROVIDER_ANSWER_INVALID: {
    what: 'Die Antwort des Anbieters war nicht lesbar.',
    todo: 'Versuchen Sie es noch einmal. Wenn es so bleibt, prüfen Sie, ob die Art des Anbieters stimmt.',
  },
  PROVIDER_REQUEST_TOO_LARGE: {
    what: 'Diese Nachricht ist größer, als gesendet werden darf.',
    todo: 'Kürzen Sie sie, oder lassen Sie Anhänge weg.',
  },
  PROVIDER_REQUEST_REFUSED: {
    what: 'Der Anbieter hat die Anfrage abgelehnt.',
    todo: 'Versuchen Sie ein anderes Modell, oder prüfen Sie die Einstellungen des Anbieters.',
  },
  PROVIDER_BAD_KEY: {
    what: 'Der Anbieter nimmt diesen Schlüssel nicht an.',
    todo: 'Geben Sie in den Einstellungen des Anbieters einen neuen Schlüssel ein.',
  },
  PROVIDER_QUOTA: {
    what: 'Das Guthaben Ihres Kontos beim Anbieter ist aufgebraucht.',
    todo: 'Laden Sie es dort auf, oder lassen Sie ein anderes Modell antworten.',
  },
  PROVIDER_RATE_LIMIT: {
    what: 'Der Anbieter bittet um ein langsameres Tempo.',
    todo: 'Warten Sie einen Moment und fragen Sie dann noch einmal.',
  },
  PROVIDER_CONTEXT_TOO_LONG: {
    what: 'Diese Unterhaltung ist länger, als das Modell aufnehmen kann.',
    todo: 'Beginnen Sie eine neue Unterhaltung, kürzen Sie die Nachricht, oder wählen Sie ein Modell mit größerem Kontext.',
  },
  PROVIDER_CONTENT_FILTER: {
    what: 'Der Filter des Anbieters hat diese Anfrage aufgehalten.',
    todo: 'Formulieren Sie sie anders, oder lassen Sie sie auf diesem Gerät beantworten.',
  },
  PROVIDER_MODEL_UNKNOWN: {
    what: 'Der Anbieter bietet dieses Modell nicht an.',
    todo: 'Rufen Sie seine Modellliste neu ab und wählen Sie eines daraus.',
  },
  PROVIDER_DOWN: {
    what: 'Der Anbieter hat selbst ein Problem.',
    todo: 'Versuchen Sie es später noch einmal, oder lassen Sie ein anderes Modell antworten.',
  },
  TLS_UNTRUSTED: {
    what: 'Dem Zertifikat des Servers vertraut Sotto nicht. Nichts wurde gesendet.',
    todo: 'Wenn es Ihr eigener Server ist, tragen Sie seine Zertifizierungsstelle in den Einstellungen des Anbieters ein.',
  },
  TLS_TOO_OLD: {
    what: 'Der Server beherrscht nur eine veraltete Verschlüsselung. Nichts wurde gesendet.',
    todo: 'Bitten Sie um TLS 1.2 oder neuer auf dem Server.',
  },
  TLS_PIN_MISMATCH: {
    what: 'Der Schlüssel des Servers ist nicht der, der für ihn festgelegt ist. Nichts wurde gesendet.',
    todo: 'Vielleicht hört jemand mit. Ändern Sie den festgelegten Schlüssel nur, wenn der Betreiber einen neuen bestätigt.',
  },
  TLS_CLIENT_CERTIFICATE: {
    what: 'Der Server hat den Verbindungsaufbau beendet: Wahrscheinlich verlangt er ein Client-Zertifikat oder ein anderes.',
    todo: 'Fügen Sie das Client-Zertifikat in den Einstellungen des Anbieters hinzu, oder erneuern Sie es.',
  },
  PROXY_UNREACHABLE: {
    what: 'Der Proxy war nicht erreichbar. Nichts wurde gesendet.',
    todo: 'Prüfen Sie das Netzwerk und die Adresse des Proxys.',
  },
  PROXY_LOGIN: {
    what: 'Der Proxy nimmt diesen Benutzernamen und dieses Passwort nicht an.',
    todo: 'Berichtigen Sie sie in den Einstellungen des Anbieters.',
  },
  PROXY_REFUSED: {
    what: 'Der Proxy hat die Verbindung zum Anbieter abgelehnt.',
    todo: 'Bitten Sie den Betreiber, den Host des Anbieters zuzulassen.',
  },
  EGRESS_RESIDUAL: {
    what: 'In der Anfrage stand noch etwas, das hätte ersetzt werden sollen, deshalb wurde sie nicht gesendet.',
    todo: 'Lassen Sie sie auf diesem Gerät beantworten, oder ändern Sie die Nachricht.',
  },
  EGRESS_UNCHECKED: {
    what: 'Die Anfrage enthielt etwas, das Sotto nicht prüfen kann, deshalb wurde sie nicht gesendet.',
    todo: 'Lassen Sie den Anhang oder das Werkzeug weg, oder lassen Sie sie auf diesem Gerät beantworten.',
  },
  EGRESS_MUST_STAY: {
    what: 'Die Anfrage enthielt etwas, das auf diesem Gerät bleiben muss, deshalb wurde sie nicht gesendet.',
    todo: 'Lassen Sie sie auf diesem Gerät beantworten, oder ändern Sie die Nachricht.',
  },
  EGRESS_CHANGED: {
    what: 'Was gesendet würde, ist nicht mehr das, was gezeigt wurde. Nichts wurde gesendet.',
    todo: 'Sehen Sie nach, was jetzt gesendet würde, und senden Sie dann noch einmal.',
  },
  EGRESS_NOT_RECORDED: {
    what: 'Die Anfrage konnte nicht ins Ausgangsprotokoll geschrieben werden, deshalb wurde sie nicht gesendet.',
    todo: 'Prüfen Sie, ob die Festplatte voll ist, und versuchen Sie es dann noch einmal.',
  },

  DOWNLOAD_SOURCE_INVALID: {
    what: 'Das ist keine Adresse einer Modelldatei, die Sotto herunterladen kann.',
    todo: 'Geben Sie eine https-Adresse an, die auf .gguf endet, oder ein Repository und eine Datei daraus.',
  },
  DOWNLOAD_HOST_REFUSED: {
    what: 'Die Datei käme von einem Server, von dem keine Modelle heruntergeladen werden dürfen.',
    todo: 'Nehmen Sie sie von Hugging Face, oder bitten Sie die Verwaltung dieses Computers, den Server zuzulassen.',
  },
  DOWNLOAD_UNVERIFIED: {
    what: 'Niemand hat Sotto gesagt, was diese Datei enthalten soll, deshalb kann sie nicht geprüft werden.',
    todo: 'Laden Sie sie nur herunter, wenn Sie ihrer Herkunft vertrauen, und bestätigen Sie das beim Start des Downloads.',
  },
  DOWNLOAD_WRONG_FILE: {
    what: 'Was ankam, ist nicht die erwartete Datei. Sie wurde gelöscht und nie geöffnet.',
    todo: 'Versuchen Sie es noch einmal. Wenn es wieder passiert, wurde die Datei auf dem Server verändert: Wählen Sie ein anderes Modell.',
  },
  DOWNLOAD_NOT_THERE: {
    what: 'Der Server hat diese Datei nicht mehr.',
    todo: 'Wählen Sie ein anderes Modell, oder sehen Sie nach, wohin sie umgezogen ist.',
  },
  DOWNLOAD_NO_ACCESS: {
    what: 'Der Server gibt diese Datei nur an angemeldete Personen heraus.',
    todo: 'Laden Sie sie mit einem Browser herunter und fügen Sie sie dann hinzu, oder wählen Sie ein anderes Modell.',
  },
  DOWNLOAD_BUSY_SERVER: {
    what: 'Der Server bittet um eine lange Pause, bevor er mehr sendet.',
    todo: 'Machen Sie später weiter. Was angekommen ist, bleibt erhalten.',
  },
  DOWNLOAD_SERVER_WRONG: {
    what: 'Der Server hat etwas anderes gesendet als verlangt.',
    todo: 'Versuchen Sie es später noch einmal. Nichts davon wird verwendet.',
  },
  DOWNLOAD_CUT_OFF: {
    what: 'Die Verbindung ist mehrmals hintereinander abgebrochen.',
    todo: 'Prüfen Sie die Verbindung und machen Sie dann weiter. Was angekommen ist, bleibt erhalten.',
  },
  UPDATES_OFF: {
    what: 'Updates sind hier ausgeschaltet.',
    todo: 'Schalten Sie sie unter Einstellungen, Über ein, falls dieses Programm einen Server hat.',
  },
  UPDATE_SERVER_WRONG: {
    what: 'Der Update-Server hat nicht geantwortet, wie er sollte.',
    todo: 'Sagen Sie es dem, der ihn betreibt: update.json und update.json.minisig müssen da sein.',
  },
  UPDATE_NOT_SIGNED: {
    what: 'Was der Update-Server anbietet, ist nicht mit dem Schlüssel unterschrieben, dem dieses Programm vertraut.',
    todo: 'Nichts wurde geändert. Sagen Sie es dem, der den Server betreibt.',
  },
  UPDATE_INVALID: {
    what: 'Was der Update-Server anbietet, ist für etwas anderes oder nicht lesbar.',
    todo: 'Nichts wurde geändert. Sagen Sie es dem, der den Server betreibt.',
  },
  UPDATE_ROLLED_BACK: {
    what: 'Der Update-Server bietet etwas Älteres an als zuvor.',
    todo: 'Nichts wurde geändert. Sagen Sie es dem, der den Server betreibt.',
  },
  UPDATE_EXPIRED: {
    what: 'Was der Update-Server anbietet, ist abgelaufen: Es wurde nicht rechtzeitig neu signiert.',
    todo: 'Nichts wurde geändert. Sagen Sie es dem, der den Server betreibt.',
  },
  UPDATE_NOT_PLACED: {
    what: 'Die neue Version konnte nicht eingesetzt werden.',
    todo: 'Die vorhandene ist unberührt. Prüfen Sie, ob ihre Datei beschrieben werden darf und ob Platz ist.',
  },
  ATTACHMENT_TOO_LARGE: {
    what: 'Die Datei ist zu groß: Höchstens 32 MB und 100 Megapixel können angehängt werden.',
    todo: 'Hängen Sie den wichtigen Teil an, oder fügen Sie ihn als Text ein.',
  },
  ATTACHMENT_EMPTY: {
    what: 'Die Datei ist leer.',
    todo: 'Prüfen Sie, ob sie gespeichert wurde, und hängen Sie sie dann noch einmal an.',
  },
  ATTACHMENT_UNSUPPORTED: {
    what: 'Sotto kann diese Art von Datei nicht lesen.',
    todo: 'Speichern Sie sie als PDF, Word (.docx), CSV, Text oder Bild, und hängen Sie das an.',
  },
  ATTACHMENT_NOT_TEXT: {
    what: 'Die Datei heißt wie ein Text, aber ihr Inhalt ist keiner.',
    todo: 'Speichern Sie sie in dem Programm, aus dem sie stammt, als PDF, Word (.docx), CSV oder Text, und hängen Sie das an.',
  },
  ATTACHMENT_WRONG_KIND: {
    what: 'In der Datei ist nicht das, was ihr Name sagt.',
    todo: 'Öffnen Sie sie in dem Programm, aus dem sie stammt, speichern Sie sie neu, und hängen Sie das an.',
  },
  ATTACHMENT_ENCRYPTED: {
    what: 'Die Datei ist mit einem Passwort geschützt.',
    todo: 'Speichern Sie eine Kopie ohne Passwort, hängen Sie sie an, und löschen Sie die Kopie danach.',
  },
  ATTACHMENT_DAMAGED: {
    what: 'Die Datei ist beschädigt oder unvollständig.',
    todo: 'Holen Sie sie noch einmal von dort, woher sie kam, oder öffnen und speichern Sie sie in dem Programm, aus dem sie stammt.',
  },
  ATTACHMENT_TOO_COMPLEX: {
    what: 'Die Datei zu lesen, würde mehr Zeit oder Arbeitsspeicher brauchen, als Sotto einer Datei zugesteht.',
    todo: 'Hängen Sie den wichtigen Teil an, oder fügen Sie seinen Text ein.',
  },
  ATTACHMENT_UNREADABLE: {
    what: 'Der Teil von Sotto, der Dateien liest, konnte nicht gestartet werden.',
    todo: 'Versuchen Sie es noch einmal; wenn es so bleibt, starten Sie Sotto neu.',
  },
  ATTACHMENT_TOO_MANY: {
    what: 'Das sind zu viele Dateien für eine Nachricht: Höchstens 20 sind möglich.',
    todo: 'Senden Sie einige davon zuerst.',
  },
  ATTACHMENT_SENT: {
    what: 'Diese Datei gehört zu einer gesendeten Nachricht.',
    todo: 'Löschen Sie die Unterhaltung, um sie zu löschen.',
  },

  EXPORT_NOT_ACKNOWLEDGED: {
    what: 'Jeder, der eine solche Datei bekommt, kann sie lesen, und dem wurde nicht zugestimmt.',
    todo: 'Exportieren Sie als .sotto mit einer Passphrase, oder stimmen Sie einer lesbaren Datei zu (auf der Befehlszeile: --plaintext).',
  },
  TRANSFER_PASSPHRASE_NEEDED: {
    what: 'Eine .sotto-Datei hat eine eigene Passphrase, und keine wurde angegeben.',
    todo: 'Geben Sie eine an (auf der Befehlszeile: --file-passphrase-file).',
  },
  TRANSFER_BUSY: {
    what: 'Ein Export oder Import läuft gerade.',
    todo: 'Warten Sie, bis er fertig ist, oder halten Sie ihn an.',
  },
  IMPORT_WRONG_PASSPHRASE: {
    what: 'Das ist nicht die Passphrase dieser Datei.',
    todo: 'Versuchen Sie es noch einmal. Es ist die, die beim Anlegen der Datei angegeben wurde, nicht die des Tresors.',
  },
  IMPORT_UNRECOGNISED: {
    what: 'Das ist kein Export von Sotto, ChatGPT, Claude oder Open WebUI.',
    todo: 'Wählen Sie die Datei, wie sie heruntergeladen wurde: eine .sotto-, .json- oder .zip-Datei.',
  },
  IMPORT_DAMAGED: {
    what: 'Die Datei wurde nach ihrer Entstehung verändert, abgeschnitten oder beschädigt.',
    todo: 'Holen Sie sie noch einmal von dort, woher sie kam.',
  },
  IMPORT_TOO_NEW: {
    what: 'Die Datei wurde mit einer neueren Version von Sotto erstellt.',
    todo: 'Aktualisieren Sie Sotto und importieren Sie sie dann noch einmal.',
  },
  IMPORT_KDF_REFUSED: {
    what: 'Die Datei zu öffnen, würde viel mehr Arbeitsspeicher oder Zeit brauchen als jede Datei von Sotto.',
    todo: 'Holen Sie die Datei noch einmal von dort, woher sie kam; wenn es so bleibt, vertrauen Sie ihr nicht.',
  },
  IMPORT_ZIP_ENCRYPTED: {
    what: 'Das Archiv ist mit einem Passwort geschützt.',
    todo: 'Entpacken Sie es mit dem Programm, aus dem es stammt, und importieren Sie die .json-Datei darin.',
  },
  IMPORT_ZIP_TOO_LARGE: {
    what: 'Das Archiv enthält mehr als jeder Export: Vielleicht soll es den Arbeitsspeicher füllen.',
    todo: 'Entpacken Sie es selbst und importieren Sie die .json-Datei darin, wenn Sie seiner Herkunft vertrauen.',
  },

  POLICY_FORBIDS: {
    what: 'Eine Unternehmensrichtlinie erlaubt das nicht.',
    todo: 'Sehen Sie in den Einstellungen unter „Richtlinie“ nach, oder fragen Sie Ihre Administration.',
  },
  POLICY_INVALID: {
    what: 'Das ist keine gültige Richtlinie.',
    todo: 'Berichtigen Sie, was oben steht, und prüfen Sie sie dann noch einmal.',
  },

  AUDIT_BROKEN: {
    what: 'Das Prüfprotokoll ist nicht unversehrt.',
    todo: 'Bewahren Sie eine Kopie des Profils auf, wie es ist, und fragen Sie, wer für die Sicherheit zuständig ist.',
  },
  RECEIPT_NOT_GENUINE: {
    what: 'Dieser Beleg ist nicht von diesem Tresor, oder er wurde verändert.',
    todo: 'Vergleichen Sie ihn mit dem in „sotto receipts list“.',
  },

  USAGE: { what: 'So wird dieser Befehl nicht verwendet.', todo: 'Sehen Sie unter „sotto --help“ nach.' },
  FILE_UNREADABLE: {
    what: 'Die Datei ist nicht lesbar.',
    todo: 'Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.',
  },
  FILE_IN_PROFILE: {
    what: 'Dieser Ort liegt in Sottos eigenem Datenordner.',
    todo: 'Wählen Sie einen Ordner außerhalb: Was dort liegt, geht mit einer Löschung verloren oder wird von ihr übersehen.',
  },
  FILE_EXISTS: {
    what: 'Dort gibt es schon eine Datei.',
    todo: 'Wählen Sie einen anderen Namen; Sotto überschreibt sie nicht.',
  },
};
