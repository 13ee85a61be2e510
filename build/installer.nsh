; Removing the program keeps the vault, unless a person decides otherwise. A silent removal never asks and always keeps.
!macro customUnInstall
  ${ifNot} ${isUpdated}
    IfSilent keepVault
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "Destroy the vault of this user as well? All conversations, keys and settings are lost for good. Choose No to keep them, encrypted, for a later installation." IDNO keepVault
    nsExec::Exec '"$INSTDIR\resources\cli\sotto.cmd" destroy --yes'
    RMDir /r "$APPDATA\${PRODUCT_FILENAME}"
    keepVault:
  ${endIf}
!macroend
