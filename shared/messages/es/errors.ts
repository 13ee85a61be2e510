import type * as en from '../en/errors.ts';
import type { Translation } from '../translation.ts';

export const errors: Translation<typeof en.errors> = {
  INTERNAL: {
    what: 'Algo ha fallado dentro de Sotto.',
    todo: 'Vuelva a intentarlo. Si sigue ocurriendo, salga de Sotto y ábralo otra vez; lo que se guardó está a salvo.',
  },
  INVALID_REQUEST: {
    what: 'Sotto rechazó una petición que no tenía sentido.',
    todo: 'Compruebe lo que se escribió y vuelva a intentarlo.',
  },
  UNKNOWN_METHOD: {
    what: 'Una parte de Sotto pidió a otra algo que esta no conoce.',
    todo: 'Salga de Sotto y ábralo otra vez, para que ambas partes sean de la misma versión.',
  },
  CANCELLED: { what: 'Esto se canceló.', todo: 'Inícielo de nuevo cuando quiera.' },
  CORE_UNAVAILABLE: {
    what: 'La parte de Sotto que guarda sus conversaciones no está en marcha.',
    todo: 'Vuelva a intentarlo en un momento. Todo lo guardado hasta ahora está a salvo.',
  },

  VAULT_EXISTS: {
    what: 'Aquí ya hay una bóveda.',
    todo: 'Desbloquéela. Sotto nunca crea una bóveda nueva sobre una antigua.',
  },
  VAULT_MISSING: { what: 'Aquí aún no hay bóveda.', todo: 'Cree una primero.' },
  VAULT_LOCKED: { what: 'La bóveda está bloqueada.', todo: 'Desbloquéela y vuelva a intentarlo.' },
  VAULT_WRONG_PASSPHRASE: {
    what: 'Esa frase de contraseña no abre esta bóveda.',
    todo: 'Compruebe las mayúsculas y la distribución del teclado, y vuelva a intentarlo.',
  },
  VAULT_WRONG_RECOVERY_KEY: {
    what: 'Esa clave de recuperación no abre esta bóveda.',
    todo: 'Compárela grupo por grupo con lo que anotó.',
  },
  VAULT_PASSPHRASE_TOO_SHORT: {
    what: 'Esa frase de contraseña es demasiado corta.',
    todo: 'Use diez caracteres como mínimo, más si una política de la empresa los pide; cinco palabras es mejor.',
  },
  VAULT_WAIT: {
    what: 'Hubo muchos intentos fallidos de abrir esta bóveda.',
    todo: 'Espere unos minutos y vuelva a intentarlo. Cada intento queda anotado.',
  },
  TWO_FACTORS_NEEDED: {
    what: 'Una política de la empresa pide una frase de contraseña además de la clave de este ordenador.',
    todo: 'Establezca primero una frase de contraseña, en la ventana o con «sotto passphrase set».',
  },
  RECOVERY_NOT_CONFIRMED: {
    what: 'Eso no es lo que dice la nueva clave de recuperación.',
    todo: 'Compárela grupo por grupo con lo que anotó. La clave anterior sigue funcionando hasta que se confirme esta.',
  },
  BACKUP_INVALID: {
    what: 'Esta carpeta no es una copia de seguridad completa de Sotto.',
    todo: 'Elija la carpeta que contiene tanto sotto.db como vault.json. La bóveda que hay aquí no se tocó.',
  },
  VAULT_PASSPHRASE_NEEDED: {
    what: 'Esta bóveda se abre con una frase de contraseña.',
    todo: 'Escríbala para desbloquearla.',
  },
  VAULT_DAMAGED: {
    what: 'El archivo con las cerraduras de esta bóveda está dañado.',
    todo: 'Vuelva a poner una copia de vault.json de una copia de seguridad. Sus conversaciones siguen en su propio archivo.',
  },
  VAULT_TOO_NEW: {
    what: 'Esta bóveda la creó una versión más reciente de Sotto.',
    todo: 'Actualice Sotto y ábrala de nuevo.',
  },
  VAULT_KDF_REFUSED: {
    what: 'Esta bóveda pide una protección de la frase de contraseña más débil de la que Sotto acepta.',
    todo: 'Puede que alguien haya cambiado vault.json. Vuelva a poner una copia de confianza, o use su clave de recuperación.',
  },
  VAULT_TAMPERED: {
    what: 'La lista de cerraduras de esta bóveda la cambió algo que no es Sotto.',
    todo: 'Vuelva a poner una copia de confianza de vault.json. No escriba ninguna frase de contraseña hasta entonces.',
  },
  VAULT_FILE_LOST: {
    what: 'Sus conversaciones están aquí, pero vault.json, el archivo con las cerraduras, ha desaparecido.',
    todo: 'Recupere vault.json de una copia de seguridad o de la papelera, y vuelva a intentarlo.',
  },
  KEYCHAIN_UNAVAILABLE: {
    what: 'Este ordenador no ofrece ningún llavero que Sotto pueda usar.',
    todo: 'Use una frase de contraseña, o inicie el servicio de llavero del sistema y vuelva a intentarlo.',
  },
  KEYCHAIN_LOCKED: { what: 'El llavero del sistema está bloqueado.', todo: 'Desbloquéelo y vuelva a intentarlo.' },
  KEYCHAIN_ENTRY_MISSING: {
    what: 'La clave que solo tenía este ordenador ya no está en su llavero.',
    todo: 'Abra la bóveda con su clave de recuperación o su frase de contraseña.',
  },
  KEYCHAIN_ENTRY_WRONG: {
    what: 'La clave del llavero de este ordenador no corresponde a esta bóveda.',
    todo: 'Abra la bóveda con su clave de recuperación o su frase de contraseña.',
  },

  PROFILE_IN_USE: {
    what: 'Sotto ya está abierto con esta carpeta de datos.',
    todo: 'Cierre la otra ventana o el otro comando y vuelva a intentarlo.',
  },
  PROFILE_READ_ONLY: {
    what: 'Sotto no puede escribir en su carpeta de datos.',
    todo: 'Dé a su usuario permiso para escribir allí y vuelva a intentarlo.',
  },
  DISK_FULL: { what: 'El disco está lleno.', todo: 'Libere espacio y vuelva a intentarlo.' },
  DISK_ERROR: {
    what: 'El disco o la carpeta de red con sus conversaciones no respondió como debería.',
    todo: 'Compruebe que está conectado y vuelva a intentarlo. Si se repite, puede que el disco esté fallando: copie la carpeta de datos a otro.',
  },
  DATABASE_MISSING: {
    what: 'El archivo con sus conversaciones no está donde debería.',
    todo: 'Recupere sotto.db de una copia de seguridad y vuelva a intentarlo.',
  },
  DATABASE_NOT_OURS: {
    what: 'La base de datos de esta carpeta no pertenece a esta bóveda.',
    todo: 'Vuelva a poner los sotto.db y vault.json que van juntos y vuelva a intentarlo.',
  },
  DATABASE_DAMAGED: {
    what: 'El archivo con sus conversaciones está dañado.',
    todo: 'Rescate lo que se pueda leer (Sotto conserva el archivo dañado tal como está), o vuelva a poner una copia de seguridad.',
  },
  DATABASE_OLDER: {
    what: 'Estas conversaciones se abrieron por última vez con una versión anterior de Sotto y no se han puesto al día.',
    todo: 'Abra la bóveda otra vez: se guarda una copia antes de cambiar nada.',
  },
  DATABASE_TOO_NEW: {
    what: 'Estas conversaciones se abrieron por última vez con una versión más reciente de Sotto.',
    todo: 'Actualice Sotto y ábralo de nuevo.',
  },
  DATABASE_BEYOND_SALVAGE: {
    what: 'Nada de la bóveda dañada se puede leer con su clave. Se ha dejado como estaba.',
    todo: 'Restaure una copia de seguridad.',
  },
  DATABASE_BUSY: { what: 'La base de datos está ocupada.', todo: 'Vuelva a intentarlo en un momento.' },

  NOT_FOUND: { what: 'Eso ya no está ahí.', todo: 'Puede que se haya eliminado en otra ventana.' },
  TAG_EXISTS: {
    what: 'Ya hay una etiqueta con este nombre.',
    todo: 'Elija otro nombre o use la que ya existe.',
  },
  CONFLICT: {
    what: 'Esto se cambió en otro lugar al mismo tiempo.',
    todo: 'Mírelo otra vez y repita su cambio.',
  },

  MODEL_NONE: { what: 'No hay ningún modelo que responda.', todo: 'Consiga uno en Ajustes, en Modelos.' },
  MODEL_FILE_MISSING: {
    what: 'El archivo de este modelo no está donde estaba.',
    todo: 'Vuelva a ponerlo o conecte su unidad, o elija otro modelo.',
  },
  MODEL_NOT_GGUF: {
    what: 'Este archivo no es un modelo GGUF.',
    todo: 'Elija un archivo cuyo nombre termine en .gguf.',
  },
  MODEL_TRUNCATED: {
    what: 'Este archivo de modelo termina demasiado pronto.',
    todo: 'Es probable que su descarga se cortara; descárguelo de nuevo.',
  },
  MODEL_HEADER_INVALID: {
    what: 'La descripción dentro de este archivo de modelo no tiene sentido.',
    todo: 'Descárguelo de nuevo de una fuente de confianza.',
  },
  MODEL_UNSUPPORTED_ARCHITECTURE: {
    what: 'Sotto aún no puede ejecutar este tipo de modelo.',
    todo: 'Elija otro modelo, o busque un Sotto más reciente.',
  },
  MODEL_UNSUPPORTED_VERSION: {
    what: 'Este archivo GGUF es de una versión que Sotto no puede leer.',
    todo: 'Busque una conversión más reciente del modelo, o un Sotto más reciente.',
  },
  MODEL_NOT_CHAT: {
    what: 'Este modelo está hecho para buscar, no para responder.',
    todo: 'Elija un modelo hecho para conversar.',
  },
  MODEL_TOO_LARGE: {
    what: 'Este modelo necesita más memoria de la que este ordenador tiene libre.',
    todo: 'Elija uno más pequeño, un contexto menor en sus ajustes, o cierre otros programas.',
  },
  MODEL_CHANGED: {
    what: 'El archivo de este modelo no es el que se añadió.',
    todo: 'Si lo sustituyó usted, quite el modelo y añádalo de nuevo.',
  },
  MODEL_LOAD_FAILED: {
    what: 'No se pudo cargar el modelo.',
    todo: 'Compruebe su archivo en Modelos, o pruebe con un contexto menor.',
  },
  MODEL_IN_USE: { what: 'Este modelo está respondiendo ahora.', todo: 'Detenga primero la respuesta.' },
  INFERENCE_CRASHED: {
    what: 'El modelo se detuvo de forma inesperada. Lo que había escrito se conserva.',
    todo: 'Pregunte de nuevo; arranca solo.',
  },
  INFERENCE_STOPPED: {
    what: 'El modelo se detuvo. Lo que había escrito se conserva.',
    todo: 'Pregunte de nuevo para seguir.',
  },
  INFERENCE_UNAVAILABLE: {
    what: 'El modelo falló tres veces seguidas y ya no se inicia solo.',
    todo: 'Elija otro modelo o un contexto menor, y pregunte de nuevo.',
  },
  CONTEXT_TOO_SMALL: {
    what: 'Este mensaje no cabe en lo que el modelo puede abarcar a la vez.',
    todo: 'Acórtelo, adjunte menos, o dé al modelo un contexto mayor en sus ajustes.',
  },
  TURN_IN_PROGRESS: { what: 'Aquí aún se está escribiendo una respuesta.', todo: 'Espérela, o deténgala primero.' },

  PRIVACY_ANALYSIS_FAILED: {
    what: 'Sotto no pudo comprobar si este mensaje contiene datos privados, así que no se envió a ningún sitio.',
    todo: 'Vuelva a intentarlo, o haga que se responda en este dispositivo.',
  },

  ROUTE_REFUSED: {
    what: 'Este mensaje no puede ir adonde tendría que ir.',
    todo: 'Haga que se responda en este dispositivo, o cambie el mensaje.',
  },
  PROVIDER_ADDRESS_INVALID: {
    what: 'Esta dirección no sirve para un proveedor.',
    todo: 'Escriba una dirección https; http sin cifrar solo funciona en este ordenador, si usted lo permite.',
  },
  PROVIDER_HOST_REFUSED: {
    what: 'Se detuvo una solicitud a un servidor que no pertenece a este proveedor.',
    todo: 'Compruebe la dirección en los ajustes del proveedor.',
  },
  PROVIDER_UNREACHABLE: {
    what: 'No se pudo contactar con el proveedor. Su mensaje no salió.',
    todo: 'Compruebe la red y la dirección del proveedor, y vuelva a intentarlo.',
  },
  PROVIDER_TIMEOUT: {
    what: 'El proveedor tardó demasiado.',
    todo: 'Vuelva a intentarlo en un momento, o responda con otro modelo.',
  },
  PROVIDER_CUT_OFF: {
    what: 'La conexión se cortó antes de que la respuesta estuviera completa. Lo que había llegado se conserva.',
    todo: 'Pregunte de nuevo.',
  },
  PROVIDER_REDIRECTED: {
    what: 'El proveedor quiso enviar la solicitud a otro sitio; Sotto no lo siguió.',
    todo: 'Si confía en la dirección nueva, añada de nuevo el proveedor con ella.',
  },
  PROVIDER_ANSWER_TOO_LARGE: {
    what: 'La respuesta superaba lo que Sotto acepta y se cortó.',
    todo: 'Pida una respuesta más corta, o en varias partes.',
  },
  PROVIDER_ANSWER_INVALID: {
    what: 'La respuesta del proveedor no se pudo leer.',
    todo: 'Vuelva a intentarlo. Si sigue igual, compruebe que el tipo de proveedor sea el correcto.',
  },
  PROVIDER_REQUEST_TOO_LARGE: {
    what: 'Este mensaje es más grande de lo que se puede enviar.',
    todo: 'Acórtelo, o deje fuera los adjuntos.',
  },
  PROVIDER_REQUEST_REFUSED: {
    what: 'El proveedor rechazó la solicitud.',
    todo: 'Pruebe otro modelo, o compruebe los ajustes del proveedor.',
  },
  PROVIDER_BAD_KEY: {
    what: 'El proveedor no acepta esta clave.',
    todo: 'Escriba una clave nueva en los ajustes del proveedor.',
  },
  PROVIDER_QUOTA: {
    what: 'Su cuenta con el proveedor se ha quedado sin crédito.',
    todo: 'Recárguela allí, o responda con otro modelo.',
  },
  PROVIDER_RATE_LIMIT: {
    what: 'El proveedor pide ir más despacio.',
    todo: 'Espere un momento y pregunte de nuevo.',
  },
  PROVIDER_CONTEXT_TOO_LONG: {
    what: 'Esta conversación es más larga de lo que el modelo puede abarcar.',
    todo: 'Empiece una conversación nueva, acorte el mensaje, o elija un modelo con un contexto mayor.',
  },
  PROVIDER_CONTENT_FILTER: {
    what: 'El filtro del proveedor detuvo esta solicitud.',
    todo: 'Dígalo de otra manera, o haga que se responda en este dispositivo.',
  },
  PROVIDER_MODEL_UNKNOWN: {
    what: 'El proveedor no ofrece este modelo.',
    todo: 'Obtenga de nuevo su lista de modelos y elija uno de ellos.',
  },
  PROVIDER_DOWN: {
    what: 'El proveedor tiene un problema propio.',
    todo: 'Vuelva a intentarlo más tarde, o responda con otro modelo.',
  },
  TLS_UNTRUSTED: {
    what: 'Sotto no confía en el certificado del servidor. No se envió nada.',
    todo: 'Si el servidor es suyo, añada su autoridad de certificación en los ajustes del proveedor.',
  },
  TLS_TOO_OLD: {
    what: 'El servidor solo conoce un cifrado demasiado antiguo. No se envió nada.',
    todo: 'Pida TLS 1.2 o posterior en el servidor.',
  },
  TLS_PIN_MISMATCH: {
    what: 'La clave del servidor no es la que se fijó para él. No se envió nada.',
    todo: 'Puede que alguien esté escuchando. Cambie la clave fijada solo cuando su dueño confirme una nueva.',
  },
  TLS_CLIENT_CERTIFICATE: {
    what: 'El servidor terminó la negociación: lo más probable es que quiera un certificado de cliente, u otro.',
    todo: 'Añada o renueve el certificado de cliente en los ajustes del proveedor.',
  },
  PROXY_UNREACHABLE: {
    what: 'No se pudo contactar con el proxy. No se envió nada.',
    todo: 'Compruebe la red y la dirección del proxy.',
  },
  PROXY_LOGIN: {
    what: 'El proxy no acepta este nombre de usuario y contraseña.',
    todo: 'Corríjalos en los ajustes del proveedor.',
  },
  PROXY_REFUSED: {
    what: 'El proxy se negó a conectar con el proveedor.',
    todo: 'Pida a quien lo administra que permita el servidor del proveedor.',
  },
  EGRESS_RESIDUAL: {
    what: 'En la solicitud quedaba algo que debería haberse sustituido, así que no se envió.',
    todo: 'Haga que se responda en este dispositivo, o cambie el mensaje.',
  },
  EGRESS_UNCHECKED: {
    what: 'La solicitud contenía algo que Sotto no puede comprobar, así que no se envió.',
    todo: 'Deje fuera el adjunto o la herramienta, o haga que se responda en este dispositivo.',
  },
  EGRESS_MUST_STAY: {
    what: 'La solicitud contenía algo que tiene que quedarse en este dispositivo, así que no se envió.',
    todo: 'Haga que se responda en este dispositivo, o cambie el mensaje.',
  },
  EGRESS_CHANGED: {
    what: 'Lo que saldría ya no es lo que se mostraba, así que no se ha enviado nada.',
    todo: 'Mire lo que saldría ahora y vuelva a enviarlo.',
  },
  EGRESS_NOT_RECORDED: {
    what: 'La solicitud no se pudo anotar en el registro de envíos, así que no se envió.',
    todo: 'Compruebe que el disco no esté lleno y vuelva a intentarlo.',
  },

  DOWNLOAD_SOURCE_INVALID: {
    what: 'Esa no es la dirección de un archivo de modelo que Sotto pueda descargar.',
    todo: 'Indique una dirección https que termine en .gguf, o un repositorio y un archivo de él.',
  },
  DOWNLOAD_HOST_REFUSED: {
    what: 'El archivo vendría de un servidor del que no se pueden descargar modelos.',
    todo: 'Tómelo de Hugging Face, o pida a quien administra este ordenador que permita el servidor.',
  },
  DOWNLOAD_UNVERIFIED: {
    what: 'Nadie ha dicho a Sotto qué debe contener este archivo, así que no se puede comprobar.',
    todo: 'Descárguelo solo si confía en su procedencia, e indíquelo al iniciar la descarga.',
  },
  DOWNLOAD_WRONG_FILE: {
    what: 'Lo que llegó no es el archivo esperado. Se eliminó y nunca se abrió.',
    todo: 'Vuelva a intentarlo. Si ocurre de nuevo, el archivo del servidor fue cambiado: elija otro modelo.',
  },
  DOWNLOAD_NOT_THERE: {
    what: 'El servidor ya no tiene este archivo.',
    todo: 'Elija otro modelo, o busque adónde se ha trasladado.',
  },
  DOWNLOAD_NO_ACCESS: {
    what: 'El servidor solo da este archivo a quienes han iniciado sesión.',
    todo: 'Descárguelo con un navegador y después añada el archivo, o elija otro modelo.',
  },
  DOWNLOAD_BUSY_SERVER: {
    what: 'El servidor pide una pausa larga antes de enviar más.',
    todo: 'Continúe más tarde. Lo que ha llegado se conserva.',
  },
  DOWNLOAD_SERVER_WRONG: {
    what: 'El servidor envió algo distinto de lo que se pidió.',
    todo: 'Vuelva a intentarlo más tarde. No se usa nada de ello.',
  },
  DOWNLOAD_CUT_OFF: {
    what: 'La conexión se cortó varias veces seguidas.',
    todo: 'Compruebe la conexión y continúe. Lo que ha llegado se conserva.',
  },
  UPDATES_OFF: {
    what: 'Las actualizaciones están desactivadas aquí.',
    todo: 'Actívelas en Ajustes, Acerca de, si este programa tiene un servidor al que preguntar.',
  },
  UPDATE_SERVER_WRONG: {
    what: 'El servidor de actualizaciones no respondió como debería.',
    todo: 'Avise a quien lo lleva: deben estar update.json y update.json.minisig.',
  },
  UPDATE_NOT_SIGNED: {
    what: 'Lo que ofrece el servidor de actualizaciones no está firmado con la clave en la que confía este programa.',
    todo: 'No se ha cambiado nada. Avise a quien lleva el servidor.',
  },
  UPDATE_INVALID: {
    what: 'Lo que ofrece el servidor de actualizaciones es para otra cosa, o no se puede leer.',
    todo: 'No se ha cambiado nada. Avise a quien lleva el servidor.',
  },
  UPDATE_ROLLED_BACK: {
    what: 'El servidor de actualizaciones ofrece algo más antiguo que antes.',
    todo: 'No se ha cambiado nada. Avise a quien lleva el servidor.',
  },
  UPDATE_EXPIRED: {
    what: 'Lo que ofrece el servidor de actualizaciones ha caducado: nadie lo ha firmado de nuevo a tiempo.',
    todo: 'No se ha cambiado nada. Avise a quien lleva el servidor.',
  },
  UPDATE_NOT_PLACED: {
    what: 'No se pudo poner la versión nueva en su sitio.',
    todo: 'La que tiene está intacta. Compruebe que su archivo se puede modificar y que hay espacio.',
  },
  ATTACHMENT_TOO_LARGE: {
    what: 'El archivo es demasiado grande: 32 MB y 100 megapíxeles es lo máximo que se puede adjuntar.',
    todo: 'Adjunte la parte que importa, o péguela.',
  },
  ATTACHMENT_EMPTY: { what: 'El archivo está vacío.', todo: 'Compruebe que se haya guardado y adjúntelo de nuevo.' },
  ATTACHMENT_UNSUPPORTED: {
    what: 'Sotto no puede leer este tipo de archivo.',
    todo: 'Guárdelo como PDF, Word (.docx), CSV, texto o imagen, y adjunte eso.',
  },
  ATTACHMENT_NOT_TEXT: {
    what: 'El archivo se llama como un texto, pero lo que contiene no es texto.',
    todo: 'Guárdelo como PDF, Word (.docx), CSV o texto en el programa que lo creó, y adjunte eso.',
  },
  ATTACHMENT_WRONG_KIND: {
    what: 'Lo que hay en el archivo no es lo que dice su nombre.',
    todo: 'Ábralo en el programa que lo creó, guárdelo de nuevo, y adjunte eso.',
  },
  ATTACHMENT_ENCRYPTED: {
    what: 'El archivo está protegido con una contraseña.',
    todo: 'Guarde una copia sin la contraseña, adjúntela, y elimine la copia después.',
  },
  ATTACHMENT_DAMAGED: {
    what: 'El archivo está dañado o incompleto.',
    todo: 'Consígalo de nuevo donde lo obtuvo, o ábralo y guárdelo en el programa que lo creó.',
  },
  ATTACHMENT_TOO_COMPLEX: {
    what: 'Leer el archivo llevaría más tiempo o memoria de lo que Sotto permite a un archivo.',
    todo: 'Adjunte la parte que importa, o pegue su texto.',
  },
  ATTACHMENT_UNREADABLE: {
    what: 'No se pudo iniciar la parte de Sotto que lee archivos.',
    todo: 'Vuelva a intentarlo; si sigue igual, reinicie Sotto.',
  },
  ATTACHMENT_TOO_MANY: {
    what: 'Son demasiados archivos para un mensaje: 20 es el máximo.',
    todo: 'Envíe primero algunos de ellos.',
  },
  ATTACHMENT_SENT: {
    what: 'Este archivo pertenece a un mensaje que ya se envió.',
    todo: 'Elimine la conversación para eliminarlo.',
  },

  EXPORT_NOT_ACKNOWLEDGED: {
    what: 'Cualquiera que consiga un archivo así puede leerlo, y eso no se ha aceptado.',
    todo: 'Exporte como .sotto con una frase de contraseña, o acepte un archivo legible (en la línea de comandos: --plaintext).',
  },
  TRANSFER_PASSPHRASE_NEEDED: {
    what: 'Un archivo .sotto tiene su propia frase de contraseña, y no se indicó ninguna.',
    todo: 'Indique una (en la línea de comandos: --file-passphrase-file).',
  },
  TRANSFER_BUSY: {
    what: 'Hay una exportación o importación en curso.',
    todo: 'Espere a que termine, o deténgala.',
  },
  IMPORT_WRONG_PASSPHRASE: {
    what: 'Esa no es la frase de contraseña de este archivo.',
    todo: 'Vuelva a intentarlo. Es la que se indicó al crear el archivo, no la de la bóveda.',
  },
  IMPORT_UNRECOGNISED: {
    what: 'No es una exportación de Sotto, ChatGPT, Claude u Open WebUI.',
    todo: 'Elija el archivo tal como se descargó: un archivo .sotto, .json o .zip.',
  },
  IMPORT_DAMAGED: {
    what: 'El archivo fue cambiado, cortado o dañado después de crearse.',
    todo: 'Consígalo de nuevo donde lo obtuvo.',
  },
  IMPORT_TOO_NEW: {
    what: 'El archivo lo creó una versión más reciente de Sotto.',
    todo: 'Actualice Sotto e impórtelo de nuevo.',
  },
  IMPORT_KDF_REFUSED: {
    what: 'Abrir el archivo llevaría mucha más memoria o tiempo que cualquier archivo creado por Sotto.',
    todo: 'Consiga el archivo de nuevo donde lo obtuvo; si sigue igual, no confíe en él.',
  },
  IMPORT_ZIP_ENCRYPTED: {
    what: 'El archivo comprimido está protegido con una contraseña.',
    todo: 'Descomprímalo con el programa que lo creó, e importe el archivo .json que contiene.',
  },
  IMPORT_ZIP_TOO_LARGE: {
    what: 'El archivo comprimido contiene más que cualquier exportación: puede estar hecho para llenar la memoria.',
    todo: 'Descomprímalo usted e importe el archivo .json que contiene, si confía en su procedencia.',
  },

  POLICY_FORBIDS: {
    what: 'Una política de la empresa no permite esto.',
    todo: 'Vea Ajustes, Política, o consulte con su administración.',
  },
  POLICY_INVALID: {
    what: 'No es una política válida.',
    todo: 'Corrija lo que se indica arriba y compruébela de nuevo.',
  },

  AUDIT_BROKEN: {
    what: 'El registro de auditoría no está íntegro.',
    todo: 'Guarde una copia del perfil tal como está, y consulte con quien responde de la seguridad.',
  },
  RECEIPT_NOT_GENUINE: {
    what: 'Este comprobante no es de esta bóveda, o fue modificado.',
    todo: 'Compárelo con el de «sotto receipts list».',
  },

  USAGE: { what: 'Ese comando no se usa así.', todo: 'Vea «sotto --help».' },
  FILE_UNREADABLE: { what: 'El archivo no se puede leer.', todo: 'Compruebe que existe y que puede leerlo.' },
  FILE_IN_PROFILE: {
    what: 'Ese lugar está dentro de la carpeta de datos de Sotto.',
    todo: 'Elija otra carpeta: lo que hay ahí desaparece con una purga, o se le escapa.',
  },
  FILE_EXISTS: { what: 'Ya hay un archivo ahí.', todo: 'Elija otro nombre; Sotto no lo sobrescribe.' },
};
