<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BulkChange</name>
    <message>
        <source>The changes of “%1” do not fit together. Make them one at a time.</source>
        <translation>Los cambios de «%1» no encajan entre sí. Hágalos uno a uno.</translation>
    </message>
    <message>
        <source>“%1” is a link to a file outside the library and was left as it is. Open that file itself if you trust it.</source>
        <translation>«%1» es un enlace a un archivo fuera de la biblioteca y se dejó como está. Abra ese archivo directamente si confía en él.</translation>
    </message>
    <message>
        <source>“%1” has changed meanwhile and was left as it is. It is looked at again; mend it then.</source>
        <translation>«%1» ha cambiado entretanto y se dejó como está. Se vuelve a examinar; corríjalo después.</translation>
    </message>
    <message>
        <source>“%1” is in no version yet and could not be put in the trash. Save it once, then delete it.</source>
        <translation>«%1» aún no está en ninguna versión y no se pudo poner en la papelera. Guárdelo una vez y bórrelo después.</translation>
    </message>
    <message>
        <source>The file of “%1” is now “%2”, its text as it was.</source>
        <translation>El archivo de «%1» es ahora «%2», con su texto como estaba.</translation>
    </message>
    <message>
        <source>“%1” leads out of the library. Choose a folder within it.</source>
        <translation>«%1» lleva fuera de la biblioteca. Elija una carpeta dentro de ella.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made. Look whether you may write there.</source>
        <translation>No se puede crear la carpeta de «%1». Compruebe si puede escribir ahí.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The identifier “%1” is that of %2 too. Give one of them another.</source>
        <translation>El identificador «%1» es también el de %2. Dé otro a uno de los dos.</translation>
    </message>
    <message>
        <source>The slug “%1” is that of %2 too. Give one of them another.</source>
        <translation>El slug «%1» es también el de %2. Dé otro a uno de los dos.</translation>
    </message>
    <message>
        <source>The title “%1” is that of %2 too. Give one of them another, or make one entry of them.</source>
        <translation>El título «%1» es también el de %2. Dé otro a uno de los dos, o haga de los dos una sola entrada.</translation>
    </message>
    <message>
        <source>Fields are expected here, each as “name: value”; here is %1.</source>
        <translation>Aquí se esperan campos, cada uno como «nombre: valor»; aquí hay %1.</translation>
    </message>
    <message>
        <source>This entry has no fields; it needs: %1.</source>
        <translation>Esta entrada no tiene campos; necesita: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation>Falta «%1». Añádalo.</translation>
    </message>
    <message>
        <source>“%1” is no field of this group.</source>
        <translation>«%1» no es un campo de este grupo.</translation>
    </message>
    <message>
        <source>“%1” is no field of this collection.</source>
        <translation>«%1» no es un campo de esta colección.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Se conserva como está.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>“%1” is empty. Give it a value.</source>
        <translation>«%1» está vacío. Dele un valor.</translation>
    </message>
    <message>
        <source>“%1” stands here without a value. Give it one, or remove the line.</source>
        <translation>«%1» está aquí sin valor. Dele uno o quite la línea.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two kinds of value</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>“%1” must be %2; here is %3.</source>
        <translation>«%1» debe ser %2; aquí hay %3.</translation>
    </message>
    <message>
        <source>“%1” has an empty item. Fill it in or remove it.</source>
        <translation>«%1» tiene un elemento vacío. Rellénelo o quítelo.</translation>
    </message>
    <message>
        <source>Each item of “%1” must be %2; here is %3.</source>
        <translation>Cada elemento de «%1» debe ser %2; aquí hay %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” must have at least %2 and has %3. Add some.</source>
        <translation>«%1» debe tener al menos %2 y tiene %3. Añada más.</translation>
    </message>
    <message>
        <source>“%1” may have at most %2 and has %3. Remove some.</source>
        <translation>«%1» puede tener como máximo %2 y tiene %3. Quite algunos.</translation>
    </message>
    <message>
        <source>“%1” is a text; without quotes, “%2” is read as %3. Put it in quotes.</source>
        <translation>«%1» es un texto; sin comillas, «%2» se lee como %3. Póngalo entre comillas.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may have at most %2 and has %3. Shorten it.</source>
        <translation>«%1» puede tener como máximo %2 y tiene %3. Acórtelo.</translation>
    </message>
    <message>
        <source>“%1” must have at least %2 and has %3. Say more.</source>
        <translation>«%1» debe tener al menos %2 y tiene %3. Diga más.</translation>
    </message>
    <message>
        <source>“%1” must be an address, such as https://example.org; “%2” is none.</source>
        <translation>«%1» debe ser una dirección, como https://example.org; «%2» no lo es.</translation>
    </message>
    <message>
        <source>“%1” must be a mail address, such as name@example.org; “%2” is none.</source>
        <translation>«%1» debe ser una dirección de correo, como nombre@example.org; «%2» no lo es.</translation>
    </message>
    <message>
        <source>It must match %1.</source>
        <translation>Debe corresponder a %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. %3</source>
        <translation>«%1» no puede ser «%2». %3</translation>
    </message>
    <message>
        <source>“%1” must be %2; “%3” is none.</source>
        <translation>«%1» debe ser %2; «%3» no lo es.</translation>
    </message>
    <message>
        <source>“%1” is a number; “%2” in quotes is read as a text. Take the quotes away.</source>
        <translation>«%1» es un número; «%2» entre comillas se lee como texto. Quite las comillas.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>“%1” must be %2; it is %3.</source>
        <translation>«%1» debe ser %2; es %3.</translation>
    </message>
    <message>
        <source>“%1” must be %2; “%3” is neither.</source>
        <translation>«%1» debe ser %2; «%3» no es ninguno.</translation>
    </message>
    <message>
        <source>“%1” must be %2; not every program reads %3 so. Write %4.</source>
        <translation>«%1» debe ser %2; no todos los programas leen así %3. Escriba %4.</translation>
    </message>
    <message>
        <source>“%1” must not be before %2; it is %3.</source>
        <translation>«%1» no debe ser anterior a %2; es %3.</translation>
    </message>
    <message>
        <source>“%1” must not be after %2; it is %3.</source>
        <translation>«%1» no debe ser posterior a %2; es %3.</translation>
    </message>
    <message>
        <source>“%1” has no choice “%2”. Choose one of: %3.</source>
        <translation>«%1» no tiene la opción «%2». Elija una de: %3.</translation>
    </message>
    <message>
        <source>“%1” has no choice “%2”. Did you mean “%3”?</source>
        <translation>«%1» no tiene la opción «%2». ¿Quería decir «%3»?</translation>
    </message>
    <message>
        <source>The slug is “%1”, but the file is called “%2”. Change the slug, or rename the file.</source>
        <translation>El slug es «%1», pero el archivo se llama «%2». Cambie el slug o el nombre del archivo.</translation>
    </message>
    <message>
        <source>“%1” is %2, which is before “%3”, %4. Correct one of them.</source>
        <translation>«%1» es %2, anterior a «%3», %4. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The library&apos;s profile can be read.</source>
        <translation>El perfil de la biblioteca se puede leer.</translation>
    </message>
    <message>
        <source>The library&apos;s profile asks for nothing that is not done.</source>
        <translation>El perfil de la biblioteca no pide nada que no se haga.</translation>
    </message>
    <message>
        <source>The file of an entry can be read.</source>
        <translation>El archivo de una entrada se puede leer.</translation>
    </message>
    <message>
        <source>The fields of an entry can be read.</source>
        <translation>Los campos de una entrada se pueden leer.</translation>
    </message>
    <message>
        <source>A required field is there and has a value.</source>
        <translation>Un campo obligatorio está y tiene un valor.</translation>
    </message>
    <message>
        <source>A value is of the kind that its field is for.</source>
        <translation>Un valor es del tipo de su campo.</translation>
    </message>
    <message>
        <source>A value is one of the field&apos;s choices.</source>
        <translation>Un valor es una de las opciones del campo.</translation>
    </message>
    <message>
        <source>A value matches the field&apos;s pattern.</source>
        <translation>Un valor corresponde al patrón del campo.</translation>
    </message>
    <message>
        <source>An address of the web or of mail is written as one.</source>
        <translation>Una dirección web o de correo está bien escrita.</translation>
    </message>
    <message>
        <source>A number, a date or the count of a list is within the field&apos;s bounds.</source>
        <translation>Un número, una fecha o la cuenta de una lista está dentro de los límites del campo.</translation>
    </message>
    <message>
        <source>A text is neither shorter nor longer than the field allows.</source>
        <translation>Un texto no es más corto ni más largo de lo que permite el campo.</translation>
    </message>
    <message>
        <source>An entry was not changed before it was created.</source>
        <translation>Una entrada no se modificó antes de crearse.</translation>
    </message>
    <message>
        <source>Each key is a field of the collection.</source>
        <translation>Cada clave es un campo de la colección.</translation>
    </message>
    <message>
        <source>The text has its required sections.</source>
        <translation>El texto tiene sus secciones obligatorias.</translation>
    </message>
    <message>
        <source>A section&apos;s heading is written as the collection has it.</source>
        <translation>El título de una sección está escrito como en la colección.</translation>
    </message>
    <message>
        <source>The sections stand in their order.</source>
        <translation>Las secciones están en su orden.</translation>
    </message>
    <message>
        <source>A section&apos;s heading is of the usual level.</source>
        <translation>El título de una sección es del nivel habitual.</translation>
    </message>
    <message>
        <source>An entry&apos;s slug is that of its file&apos;s name.</source>
        <translation>El slug de una entrada es el del nombre de su archivo.</translation>
    </message>
    <message>
        <source>No two entries have one identifier.</source>
        <translation>No hay dos entradas con el mismo identificador.</translation>
    </message>
    <message>
        <source>No two entries of a collection have one slug.</source>
        <translation>No hay dos entradas de una colección con el mismo slug.</translation>
    </message>
    <message>
        <source>No two entries of a collection have one title.</source>
        <translation>No hay dos entradas de una colección con el mismo título.</translation>
    </message>
    <message>
        <source>“checks” names no rule “%1”; the manual page lists the rules.</source>
        <translation>«checks» nombra la regla «%1», que no existe; la página del manual enumera las reglas.</translation>
    </message>
    <message>
        <source>“checks” names no rule “%1”. Did you mean “%2”?</source>
        <translation>«checks» nombra la regla «%1», que no existe. ¿Quería decir «%2»?</translation>
    </message>
    <message>
        <source>“%1” is no heading, because HTML stands right before it. Put a blank line between them.</source>
        <translation>«%1» no es un título, porque hay HTML justo delante. Ponga una línea en blanco entre los dos.</translation>
    </message>
    <message>
        <source>“%1” is no section of this collection. Did you mean “%2”?</source>
        <translation>«%1» no es una sección de esta colección. ¿Quería decir «%2»?</translation>
    </message>
    <message>
        <source>Add it before “%1”.</source>
        <translation>Añádala antes de «%1».</translation>
    </message>
    <message>
        <source>Add it at the end.</source>
        <translation>Añádala al final.</translation>
    </message>
    <message>
        <source>The section “%1” is missing. %2</source>
        <translation>Falta la sección «%1». %2</translation>
    </message>
    <message>
        <source>The text has none of its sections. Add: %1.</source>
        <translation>El texto no tiene ninguna de sus secciones. Añada: %1.</translation>
    </message>
    <message>
        <source>It belongs before “%1”.</source>
        <translation>Va antes de «%1».</translation>
    </message>
    <message>
        <source>It belongs after “%1”.</source>
        <translation>Va después de «%1».</translation>
    </message>
    <message>
        <source>The section “%1” is out of order. %2</source>
        <translation>La sección «%1» está fuera de orden. %2</translation>
    </message>
    <message>
        <source>“%1” is a heading of level %2; in this collection it is one of level %3.</source>
        <translation>«%1» es un título de nivel %2; en esta colección es de nivel %3.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation>un grupo de campos</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso (true o false)</translation>
    </message>
    <message>
        <source>a date written as %1</source>
        <translation>una fecha escrita como %1</translation>
    </message>
    <message>
        <source>a time, such as 12:00</source>
        <translation>una hora, como 12:00</translation>
    </message>
    <message>
        <source>a date, such as 2026-01-31</source>
        <translation>una fecha, como 2026-01-31</translation>
    </message>
    <message>
        <source>a date and time, such as 2026-01-31T12:00:00Z</source>
        <translation>una fecha y hora, como 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>one of its choices</source>
        <translation>una de sus opciones</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>This entry has no heading “#%1”.</source>
        <translation>Esta entrada no tiene ningún título «#%1».</translation>
    </message>
    <message>
        <source>“%2” has no heading “#%1”.</source>
        <translation>«%2» no tiene ningún título «#%1».</translation>
    </message>
    <message>
        <source>Choose another one of its headings.</source>
        <translation>Elija otro de sus títulos.</translation>
    </message>
    <message>
        <source>Did you mean “#%1”?</source>
        <translation>¿Quería decir «#%1»?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” differs from “%2” in capital letters, and so leads nowhere on most sites.</source>
        <translation>«%1» se distingue de «%2» en las mayúsculas, así que en la mayoría de los sitios no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>“%1” leads out of the library. Correct it, or remove it.</source>
        <translation>«%1» sale de la biblioteca. Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>“%1” leads to nothing in this library. Correct it, or remove it.</source>
        <translation>«%1» no lleva a nada en esta biblioteca. Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>“%1” leads to nothing in this library. Did you mean “%2”?</source>
        <translation>«%1» no lleva a nada en esta biblioteca. ¿Quería decir «%2»?</translation>
    </message>
    <message>
        <source>There is no image “%1”. Did you mean “%2”?</source>
        <translation>No existe la imagen «%1». ¿Quería decir «%2»?</translation>
    </message>
    <message>
        <source>There is no image “%1”. Add it to the library, or correct its name.</source>
        <translation>No existe la imagen «%1». Añádala a la biblioteca o corrija su nombre.</translation>
    </message>
    <message>
        <source>“%1” stands in “%2” already. Remove one of both.</source>
        <translation>«%1» ya está en «%2». Quite uno de los dos.</translation>
    </message>
    <message>
        <source>This entry names itself in “%1”. Remove it there.</source>
        <translation>Esta entrada se nombra a sí misma en «%1». Quítela de ahí.</translation>
    </message>
    <message>
        <source>“%1” is the %2 of %3 and of %4. Give all but one of them another.</source>
        <translation>«%1» figura como %2 en %3 y en %4. Déjelo en una sola y dé otro a las demás.</translation>
    </message>
    <message>
        <source>“%1” is in “%2”, but “%3” names entries of %4. Put it where it belongs, or remove it.</source>
        <translation>«%1» está en «%2», pero «%3» nombra entradas de %4. Póngalo donde corresponde o quítelo.</translation>
    </message>
    <message>
        <source>“%1” does not name this entry back in “%2”. Add it there.</source>
        <translation>«%1» no nombra a su vez esta entrada en «%2». Añádala allí.</translation>
    </message>
    <message>
        <source>Add “%1” to “%2” of “%3”</source>
        <translation>Añadir «%1» a «%2» de «%3»</translation>
    </message>
    <message>
        <source>“%1” leads back to where it begins: %2. Remove or correct one of these relations.</source>
        <translation>«%1» vuelve a donde empieza: %2. Quite o corrija una de estas relaciones.</translation>
    </message>
    <message>
        <source>No other entry leads to this one. Name it in one that it has to do with.</source>
        <translation>Ninguna otra entrada lleva a esta. Nómbrela en alguna con la que tenga que ver.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is not exactly the %2 “%3”, and so leads nowhere. Write it as it is there.</source>
        <translation>«%1» no es exactamente «%3» (%2), así que no lleva a ninguna parte. Escríbalo como está allí.</translation>
    </message>
    <message>
        <source>“%1” is not exactly the %2 of “%3”, and so leads nowhere. Write “%4”.</source>
        <translation>«%1» no coincide exactamente con el campo %2 de «%3», así que no lleva a ninguna parte. Escriba «%4».</translation>
    </message>
    <message>
        <source>“%1” may mean %2, and is exactly the %3 of none of them. Write which one is meant.</source>
        <translation>«%1» puede referirse a %2, y no coincide exactamente con el campo %3 de ninguna. Escriba a cuál se refiere.</translation>
    </message>
    <message>
        <source>No entry has the %1 “%2”.</source>
        <translation>Ninguna entrada tiene «%2» como %1.</translation>
    </message>
    <message>
        <source>No entry of %1 has the %2 “%3”.</source>
        <translation>Ninguna entrada de %1 tiene «%3» como %2.</translation>
    </message>
    <message>
        <source>Name another, make this one, or remove it.</source>
        <translation>Nombre otra, cree esta o quítela.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and a title</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove “%1” from “%2”</source>
        <translation>Quitar «%1» de «%2»</translation>
    </message>
    <message>
        <source>This relation is to be added by hand.</source>
        <translation>Esta relación hay que añadirla a mano.</translation>
    </message>
    <message>
        <source>No two entries of a collection have nearly one title.</source>
        <translation>No hay dos entradas de una colección con casi el mismo título.</translation>
    </message>
    <message>
        <source>Some other entry leads to each entry.</source>
        <translation>A cada entrada lleva alguna otra.</translation>
    </message>
    <message>
        <source>A relation names an entry that there is.</source>
        <translation>Una relación nombra una entrada que existe.</translation>
    </message>
    <message>
        <source>A relation names an entry exactly as that is called.</source>
        <translation>Una relación nombra una entrada exactamente como se llama.</translation>
    </message>
    <message>
        <source>A relation names one entry.</source>
        <translation>Una relación nombra una sola entrada.</translation>
    </message>
    <message>
        <source>A relation names an entry of a collection that it is for.</source>
        <translation>Una relación nombra una entrada de una de las colecciones previstas.</translation>
    </message>
    <message>
        <source>No entry names itself.</source>
        <translation>Ninguna entrada se nombra a sí misma.</translation>
    </message>
    <message>
        <source>An entry names another only once in a field.</source>
        <translation>Una entrada nombra a otra una sola vez en un campo.</translation>
    </message>
    <message>
        <source>The entry that a relation names names this one back.</source>
        <translation>La entrada que nombra una relación nombra a su vez a esta.</translation>
    </message>
    <message>
        <source>A relation that never leads back to where it begins does not.</source>
        <translation>Una relación que nunca debe volver a donde empieza no lo hace.</translation>
    </message>
    <message>
        <source>A link to a heading leads to one that there is.</source>
        <translation>Un enlace a un título lleva a uno que existe.</translation>
    </message>
    <message>
        <source>An image of the library is there.</source>
        <translation>Una imagen de la biblioteca existe.</translation>
    </message>
    <message>
        <source>The title “%1” is nearly “%2”, that of %3. If both mean the same, make one entry of them.</source>
        <translation>El título «%1» es casi «%2», el de %3. Si los dos significan lo mismo, haga de los dos una sola entrada.</translation>
    </message>
    <message>
        <source>“%1” is not kept with git, so there is no earlier version to compare with. Leave out --base, or check a library that git keeps.</source>
        <translation>«%1» no está bajo el control de git, así que no hay ninguna versión anterior con la que comparar. Omita --base o examine una biblioteca que esté bajo git.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) solved since %1</source>
        <translation>
            <numerusform>%n problema resuelto desde %1</numerusform>
            <numerusform>%n problemas resueltos desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” leads to nothing in this library: the file was renamed to “%2”.</source>
        <translation>«%1» no lleva a nada en esta biblioteca: el archivo se llama ahora «%2».</translation>
    </message>
    <message>
        <source>It was renamed: name %1.</source>
        <translation>Ha cambiado de nombre: escriba %1.</translation>
    </message>
    <message>
        <source>“%1” does not begin as an address of the web does.</source>
        <translation>«%1» no empieza como una dirección de la web.</translation>
    </message>
    <message>
        <source>“%1” lacks its beginning, and so is looked for in this library.</source>
        <translation>A «%1» le falta el principio, y por eso se busca en esta biblioteca.</translation>
    </message>
    <message>
        <source>“%1” has spaces or invisible signs that are no part of it.</source>
        <translation>«%1» tiene espacios o signos invisibles que no forman parte de la dirección.</translation>
    </message>
    <message>
        <source>“%1” has backslashes, which no address has.</source>
        <translation>«%1» tiene barras invertidas, que ninguna dirección lleva.</translation>
    </message>
    <message>
        <source>“%1” ends with a sign that is no part of it.</source>
        <translation>«%1» acaba con un signo que no forma parte de la dirección.</translation>
    </message>
    <message>
        <source>“%1” is the same address twice.</source>
        <translation>«%1» es dos veces la misma dirección.</translation>
    </message>
    <message>
        <source>“%1” is no address of mail.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>“%1” names no server.</source>
        <translation>«%1» no nombra ningún servidor.</translation>
    </message>
    <message>
        <source>A link that runs a program leads nowhere here. Remove it.</source>
        <translation>Un enlace que ejecuta un programa no lleva aquí a ninguna parte. Quítelo.</translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation>Quítelos.</translation>
    </message>
    <message>
        <source>Correct it, or remove it.</source>
        <translation>Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>“%1” differs from “%2” in how accented letters are put together, and so leads nowhere on most sites.</source>
        <translation>«%1» se distingue de «%2» en cómo están compuestas las letras con acento, y por eso no lleva a ninguna parte en la mayoría de los sitios.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>an address and what is wrong with it</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>A link leads to something that there is.</source>
        <translation>Un enlace lleva a algo que existe.</translation>
    </message>
    <message>
        <source>An address is written as one.</source>
        <translation>Una dirección está escrita como tal.</translation>
    </message>
    <message>
        <source>A link to another site names the address that the page has now.</source>
        <translation>Un enlace a otro sitio nombra la dirección que la página tiene ahora.</translation>
    </message>
    <message>
        <source>A link to another site leads to a page that whoever asks is shown.</source>
        <translation>Un enlace a otro sitio lleva a una página que se muestra a quien la pide.</translation>
    </message>
    <message>
        <source>A link to another site leads to one that can be reached.</source>
        <translation>Un enlace a otro sitio lleva a uno que se puede alcanzar.</translation>
    </message>
    <message>
        <source>A link to another site leads to a page that does not look like an excuse.</source>
        <translation>Un enlace a otro sitio lleva a una página que no parece una disculpa.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>La opción --%1 necesita un valor.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>No existe la opción --%1.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>No existe el formato «%1».</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>No existe ese archivo ni esa carpeta.</translation>
    </message>
    <message>
        <source>A file is needed, and at most one key.</source>
        <translation>Se necesita un archivo y, como mucho, una clave.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No existe el campo «%1».</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>--move needs an item, as in tags[2], and a number.</source>
        <translation>--move necesita un elemento, como en tags[2], y un número.</translation>
    </message>
    <message>
        <source>A file, a key and one change are needed.</source>
        <translation>Se necesitan un archivo, una clave y un solo cambio.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clave está vacía.</translation>
    </message>
    <message>
        <source>One file is needed.</source>
        <translation>Hace falta un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) checked</source>
        <translation>
            <numerusform>%n entrada comprobada</numerusform>
            <numerusform>%n entradas comprobadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>A file or folder is missing.</source>
        <translation>Falta un archivo o una carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) can be mended</source>
        <translation>
            <numerusform>Se puede arreglar %n lugar</numerusform>
            <numerusform>Se pueden arreglar %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) mended</source>
        <translation>
            <numerusform>%n lugar arreglado</numerusform>
            <numerusform>%n lugares arreglados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no type “%1”. The types are %2.</source>
        <translation>No hay ningún tipo «%1». Los tipos son %2.</translation>
    </message>
    <message>
        <source>--%1 needs a position, counted from 0, and not “%2”.</source>
        <translation>--%1 necesita una posición, contada desde 0, y no «%2».</translation>
    </message>
    <message>
        <source>--type tells of a VALUE, and there is none here.</source>
        <translation>--type se refiere a un VALUE, y aquí no hay ninguno.</translation>
    </message>
    <message>
        <source>The YAML cannot be read, line %1, column %2: %3</source>
        <translation>El YAML no se puede leer, línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>--insert needs the item to insert before, as in tags[2].</source>
        <translation>--insert necesita el elemento delante del que se inserta, como en tags[2].</translation>
    </message>
    <message>
        <source>--rename needs a field and its new name.</source>
        <translation>--rename necesita un campo y su nombre nuevo.</translation>
    </message>
    <message>
        <source>--at needs a new field and its value.</source>
        <translation>--at necesita un campo nuevo y su valor.</translation>
    </message>
    <message>
        <source>--json and --source exclude each other.</source>
        <translation>--json y --source se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>--fail-on takes error or warning.</source>
        <translation>--fail-on admite error o warning.</translation>
    </message>
    <message>
        <source>A collection and a title are needed.</source>
        <translation>Hacen falta una colección y un título.</translation>
    </message>
    <message>
        <source>There is no collection “%1” here, but: %2.</source>
        <translation>Aquí no hay ninguna colección «%1», pero sí: %2.</translation>
    </message>
    <message>
        <source>--field takes KEY=VALUE, not “%1”.</source>
        <translation>--field admite KEY=VALUE, no «%1».</translation>
    </message>
    <message>
        <source>One library is exported at a time.</source>
        <translation>Las bibliotecas se exportan de una en una.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit admite un número a partir de 1.</translation>
    </message>
    <message>
        <source>A folder and words to search for are needed.</source>
        <translation>Hacen falta una carpeta y palabras que buscar.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) added since %1</source>
        <translation>
            <numerusform>%n problema añadido desde %1</numerusform>
            <numerusform>%n problemas añadidos desde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved</source>
        <translation>
            <numerusform>%n resuelto</numerusform>
            <numerusform>%n resueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>both sides changed it in different ways</source>
        <translation>ambas partes lo cambiaron de maneras distintas</translation>
    </message>
    <message>
        <source>one side removed it, the other changed or moved it</source>
        <translation>una parte lo quitó y la otra lo cambió o lo movió</translation>
    </message>
    <message>
        <source>both sides added something here</source>
        <translation>ambas partes añadieron algo aquí</translation>
    </message>
    <message>
        <source>both sides moved it to different places</source>
        <translation>ambas partes lo movieron a lugares distintos</translation>
    </message>
    <message>
        <source>what comes of both sides has fields that cannot be read</source>
        <translation>lo que resulta de ambas partes tiene campos que no se pueden leer</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>campo %1</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation>los campos</translation>
    </message>
    <message>
        <source>the text “%1”</source>
        <translation>el texto «%1»</translation>
    </message>
    <message>
        <source>%1: conflict: %2: %3</source>
        <translation>%1: conflicto: %2: %3</translation>
    </message>
    <message>
        <source>This folder is not under git.</source>
        <translation>Esta carpeta no está bajo git.</translation>
    </message>
    <message>
        <source>One repository is wanted.</source>
        <translation>Se espera un repositorio.</translation>
    </message>
    <message>
        <source>Three files are wanted: base, ours and theirs.</source>
        <translation>Se esperan tres archivos: base, nuestro y suyo.</translation>
    </message>
    <message>
        <source>--marker-size wants a number from 1.</source>
        <translation>--marker-size espera un número desde 1.</translation>
    </message>
    <message>
        <source>--%1 is for --external only.</source>
        <translation>--%1 es solo para --external.</translation>
    </message>
    <message>
        <source>--offline asks nobody, and --again everybody.</source>
        <translation>--offline no pregunta a nadie, y --again a todos.</translation>
    </message>
    <message>
        <source>--time-budget takes a number of seconds.</source>
        <translation>--time-budget requiere un número de segundos.</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>%1 vivos</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 trasladados</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>%1 rotos</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 inciertos</translation>
    </message>
    <message>
        <source>%1 unreachable for now</source>
        <translation>%1 inalcanzables por ahora</translation>
    </message>
    <message>
        <source>%1 not asked for</source>
        <translation>%1 sin preguntar</translation>
    </message>
    <message>
        <source>The time was up; %1 addresses come first the next time.</source>
        <translation>Se acabó el tiempo; %1 direcciones van primero la próxima vez.</translation>
    </message>
    <message>
        <source>Nothing answered, so this computer has no network; no link was judged.</source>
        <translation>Nada respondió, así que este ordenador no tiene red; no se juzgó ningún enlace.</translation>
    </message>
    <message>
        <source>links to other sites: %1 of %2</source>
        <translation>enlaces a otros sitios: %1 de %2</translation>
    </message>
    <message>
        <source>links to other sites: %1 addresses, %2 asked for now: %3</source>
        <translation>enlaces a otros sitios: %1 direcciones, %2 preguntadas ahora: %3</translation>
    </message>
</context>
<context>
    <name>Commonplace::AskPassWindow</name>
    <message>
        <source>Sign in at %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Unlock your key</source>
        <translation>Desbloquear su clave</translation>
    </message>
    <message>
        <source>Is this the right computer?</source>
        <translation>¿Es este el equipo correcto?</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>¿Es esto realmente %1?</translation>
    </message>
    <message>
        <source>git asks</source>
        <translation>git pregunta</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <translation>%1 quiere saber quién es usted.</translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation>%1 pide una contraseña.</translation>
    </message>
    <message>
        <source>%1 asks for the password of “%2”.</source>
        <translation>%1 pide la contraseña de «%2».</translation>
    </message>
    <message>
        <source>Your ssh key “%1” is protected by a passphrase.</source>
        <translation>Su clave ssh «%1» está protegida por una frase de contraseña.</translation>
    </message>
    <message>
        <source>You connect to this computer for the first time. Compare its fingerprint with the one that its owners publish; if it is another one, somebody may be listening.</source>
        <translation>Se conecta a este equipo por primera vez. Compare su huella digital con la que publican sus propietarios; si es otra, puede que alguien esté escuchando.</translation>
    </message>
    <message>
        <source>%1 does not take your account&apos;s password here. Make an access token in its settings, and paste that.</source>
        <translation>%1 no acepta aquí la contraseña de su cuenta. Cree un token de acceso en los ajustes de esa página y péguelo aquí.</translation>
    </message>
    <message>
        <source>Commonplace: %1</source>
        <translation>Commonplace: %1</translation>
    </message>
    <message>
        <source>Commonplace does not keep it.</source>
        <translation>Commonplace no la guarda.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>Sí, conectar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>No permitir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Commonplace::BodyEditor</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Write the text here, in Markdown.</source>
        <translation>Escriba aquí el texto, en Markdown.</translation>
    </message>
    <message>
        <source>The Tab key writes here; F6 leaves the text.</source>
        <translation>La tecla Tab escribe aquí; F6 sale del texto.</translation>
    </message>
</context>
<context>
    <name>Commonplace::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>neither yes nor no: %1</source>
        <translation>ni sí ni no: %1</translation>
    </message>
</context>
<context>
    <name>Commonplace::CardHeader</name>
    <message>
        <source>More for this item</source>
        <translation>Más acciones para este elemento</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover hacia &amp;arriba</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>Commonplace::CardList</name>
    <message>
        <source>Add one</source>
        <translation>Añadir un elemento</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Show %n item(s)</source>
        <translation>
            <numerusform>Mostrar %n elemento</numerusform>
            <numerusform>Mostrar %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Se ha quitado: %1</translation>
    </message>
</context>
<context>
    <name>Commonplace::ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Commonplace::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Supr)</translation>
    </message>
</context>
<context>
    <name>Commonplace::ChipEdit</name>
    <message>
        <source>Add an item</source>
        <translation>Añadir un elemento</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ añadir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>Mover hacia el principio</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Mover hacia el final</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Commonplace::ChipsEditor</name>
    <message>
        <source>+ add</source>
        <translation>+ añadir</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>cambiar</translation>
    </message>
</context>
<context>
    <name>Commonplace::ChoiceListEditor</name>
    <message>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Esto no es una de las opciones.</translation>
    </message>
</context>
<context>
    <name>Commonplace::CodeEditor</name>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Lenguaje del código</translation>
    </message>
</context>
<context>
    <name>Commonplace::ColorEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <source>This is not a colour. Write one such as #1d6f62.</source>
        <translation>Esto no es un color. Escriba uno como #1d6f62.</translation>
    </message>
</context>
<context>
    <name>Commonplace::ComparisonView</name>
    <message>
        <source>Heading added</source>
        <translation>Título añadido</translation>
    </message>
    <message>
        <source>Paragraph added</source>
        <translation>Párrafo añadido</translation>
    </message>
    <message>
        <source>Heading removed</source>
        <translation>Título quitado</translation>
    </message>
    <message>
        <source>Paragraph removed</source>
        <translation>Párrafo quitado</translation>
    </message>
    <message>
        <source>Heading changed</source>
        <translation>Título cambiado</translation>
    </message>
    <message>
        <source>Paragraph changed</source>
        <translation>Párrafo cambiado</translation>
    </message>
    <message>
        <source>Heading moved</source>
        <translation>Título movido</translation>
    </message>
    <message>
        <source>Paragraph moved</source>
        <translation>Párrafo movido</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are only written otherwise: layout, with nothing changed in meaning.</source>
        <translation>
            <numerusform>%n lugar solo está escrito de otra manera: disposición, sin cambio de sentido.</numerusform>
            <numerusform>%n lugares solo están escritos de otra manera: disposición, sin cambio de sentido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>%1 – added</source>
        <translation>%1 – añadido</translation>
    </message>
    <message>
        <source>%1 – removed</source>
        <translation>%1 – quitado</translation>
    </message>
    <message>
        <source>Take “%1” out again</source>
        <translation>Volver a quitar «%1»</translation>
    </message>
    <message>
        <source>Give “%1” its old value again</source>
        <translation>Devolver a «%1» su valor anterior</translation>
    </message>
    <message numerus="yes">
        <source>And %n more field(s).</source>
        <translation>
            <numerusform>Y %n campo más.</numerusform>
            <numerusform>Y %n campos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields of one of both cannot be read; this is how they are written</source>
        <translation>Los campos de uno de los dos no se pueden leer; así están escritos</translation>
    </message>
    <message>
        <source>%1, under “%2”</source>
        <extracomment>%1 says what happened (“Paragraph added”), %2 is a heading of the text.</extracomment>
        <translation>%1, bajo «%2»</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1: line breaks or indentation</source>
        <translation>%1: saltos de línea o sangría</translation>
    </message>
    <message>
        <source>Take this paragraph out again</source>
        <translation>Volver a quitar este párrafo</translation>
    </message>
    <message>
        <source>Bring back this paragraph as it was</source>
        <translation>Recuperar este párrafo como era</translation>
    </message>
    <message numerus="yes">
        <source>And %n more paragraph(s).</source>
        <translation>
            <numerusform>Y %n párrafo más.</numerusform>
            <numerusform>Y %n párrafos más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::ConflictCard</name>
    <message>
        <source>Another text</source>
        <translation>Otro texto</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <translation>Ambos, uno debajo del otro</translation>
    </message>
</context>
<context>
    <name>Commonplace::DateField</name>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>Elegir una fecha (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>Commonplace::DateTimeEditor</name>
    <message>
        <source>This is not a time.</source>
        <translation>Esto no es una hora.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>%1 The entry has none yet.</source>
        <translation>%1 La entrada aún no tiene ninguna.</translation>
    </message>
    <message>
        <source>%1 The entry keeps %2.</source>
        <translation>%1 La entrada conserva %2.</translation>
    </message>
</context>
<context>
    <name>Commonplace::DecisionDialog</name>
    <message>
        <source>Decide between two texts</source>
        <translation>Decidir entre dos textos</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: all other changes fit together. %n place(s) need your decision.</source>
        <translation>
            <numerusform>«%1»: los demás cambios encajan. %n lugar necesita su decisión.</numerusform>
            <numerusform>«%1»: los demás cambios encajan. %n lugares necesitan su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation>Tomar este texto</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 de %2 decididos</translation>
    </message>
</context>
<context>
    <name>Commonplace::DifferenceItem</name>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>Commonplace::DraftDialog</name>
    <message>
        <source>Unsaved text: %1</source>
        <translation>Texto sin guardar: %1</translation>
    </message>
    <message>
        <source>You wrote this on %1, and it was not saved.</source>
        <translation>Escribió esto el %1 y no se guardó.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Commonplace::DraftGuide</name>
    <message>
        <source>There is unsaved text of yours from %1.</source>
        <translation>Hay texto suyo sin guardar del %1.</translation>
    </message>
    <message>
        <source>There is unsaved text of yours from %1: %2.</source>
        <translation>Hay texto suyo sin guardar del %1: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The file has been changed since.</source>
        <translation>El archivo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Verlo…</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Your unsaved text</source>
        <translation>Su texto sin guardar</translation>
    </message>
    <message>
        <source>The text as it is now</source>
        <translation>El texto tal como está ahora</translation>
    </message>
    <message>
        <source>the text as it is now</source>
        <translation>el texto tal como está ahora</translation>
    </message>
</context>
<context>
    <name>Commonplace::EntryDocument</name>
    <message>
        <source>This file is not in UTF-8 and is only shown. Save it in UTF-8 with the program it came from to edit it.</source>
        <translation>Este archivo no está en UTF-8 y solo se muestra. Para editarlo, guárdelo en UTF-8 con el programa del que procede.</translation>
    </message>
</context>
<context>
    <name>Commonplace::EntryListModel</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1, sin guardar</translation>
    </message>
</context>
<context>
    <name>Commonplace::EntryListPanel</name>
    <message>
        <source>No entry has these words in its title.</source>
        <translation>Ninguna entrada tiene estas palabras en el título.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Filtrar entradas</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n entry(s)</source>
        <translation>
            <numerusform>Filtrar %n entrada</numerusform>
            <numerusform>Filtrar %n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::EntryPicker</name>
    <message>
        <source>Type words of a title</source>
        <translation>Escriba palabras de un título</translation>
    </message>
</context>
<context>
    <name>Commonplace::FaultPanel</name>
    <message>
        <source>What keeps the fields from being read</source>
        <translation>Lo que impide leer los campos</translation>
    </message>
    <message>
        <source>The fields cannot be read</source>
        <translation>Los campos no se pueden leer</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text must be put right first.</source>
        <translation>
            <numerusform>Antes hay que arreglar un lugar del texto.</numerusform>
            <numerusform>Antes hay que arreglar %n lugares del texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was meant is certain everywhere; undo brings the text back.</source>
        <translation>Lo que se quería decir es seguro en todos; deshacer devuelve el texto.</translation>
    </message>
    <message numerus="yes">
        <source>What was meant is certain in %n of them; undo brings the text back.</source>
        <translation>
            <numerusform>Lo que se quería decir es seguro en %n de ellos; deshacer devuelve el texto.</numerusform>
            <numerusform>Lo que se quería decir es seguro en %n de ellos; deshacer devuelve el texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was meant is not certain, so it is left to you.</source>
        <translation>Lo que se quería decir no es seguro; queda en sus manos.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Arreglarlo</translation>
    </message>
    <message numerus="yes">
        <source>Put %n place(s) right</source>
        <translation>
            <numerusform>Arreglar %n lugar</numerusform>
            <numerusform>Arreglar %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
</context>
<context>
    <name>Commonplace::FieldProblem</name>
    <message>
        <source>Mend it</source>
        <translation>Arreglarlo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Commonplace::FieldRow</name>
    <message>
        <source>%1 (must not be missing)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that must not be missing</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 · not set</source>
        <translation>%1 · sin definir</translation>
    </message>
    <message>
        <source>%1 · no value</source>
        <translation>%1 · sin valor</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a field&apos;s name and how many items it has</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Line %1: %2 The entry keeps its last readable text.</source>
        <translation>Línea %1: %2 La entrada conserva su último texto legible.</translation>
    </message>
    <message>
        <source>More for this field (Ctrl+.)</source>
        <translation>Más acciones para este campo (Ctrl+.)</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más acciones para %1</translation>
    </message>
</context>
<context>
    <name>Commonplace::FindHeader</name>
    <message>
        <source>Find in all entries</source>
        <translation>Buscar en todas las entradas</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>“word”</source>
        <comment>a button: whole words only</comment>
        <translation>«palabra»</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace what is found</source>
        <translation>Reemplazar lo encontrado</translation>
    </message>
    <message>
        <source>Where in the entries</source>
        <translation>Dónde en las entradas</translation>
    </message>
    <message>
        <source>Fields and text</source>
        <translation>Campos y texto</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Qué entradas</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Todas las colecciones</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Hide what was found</source>
        <translation>Ocultar lo encontrado</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln entry(s)</source>
        <comment>Replace 3 places in 2 entries</comment>
        <translation>
            <numerusform>en %Ln entrada</numerusform>
            <numerusform>en %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln place(s)</source>
        <comment>Replace 3 places in 2 entries</comment>
        <translation>
            <numerusform>Reemplazar %Ln lugar</numerusform>
            <numerusform>Reemplazar %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Replace 3 places, in 2 entries</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Commonplace::FindPanel</name>
    <message>
        <source>Find in the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” with “%2” in %Ln entry(s)</source>
        <translation>
            <numerusform>Reemplazar «%1» por «%2» en %Ln entrada</numerusform>
            <numerusform>Reemplazar «%1» por «%2» en %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>looking… %1 of %2</source>
        <translation>buscando… %1 de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 places, in 2 entries</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln entry(s)</source>
        <comment>3 places in 2 entries</comment>
        <translation>
            <numerusform>en %Ln entrada</numerusform>
            <numerusform>en %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>(there are more)</source>
        <translation>(hay más)</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>no se pudo leer %n</numerusform>
            <numerusform>no se pudieron leer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what you look for. It is found in fields and texts, in unsaved ones too.</source>
        <translation>Escriba lo que busca. Se encuentra en campos y textos, también en los que no están guardados.</translation>
    </message>
    <message>
        <source>The entries are being looked through.</source>
        <translation>Se están examinando las entradas.</translation>
    </message>
    <message>
        <source>“%1” is nowhere to be found.</source>
        <translation>«%1» no se encuentra en ninguna parte.</translation>
    </message>
</context>
<context>
    <name>Commonplace::Finder</name>
    <message>
        <source>Find entries and commands</source>
        <translation>Buscar entradas y comandos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>has these words</source>
        <translation>contiene estas palabras</translation>
    </message>
</context>
<context>
    <name>Commonplace::FixedTextEditor</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>Commonplace::FoldHeading</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::ForkDialog</name>
    <message>
        <source>Your own copy of the library</source>
        <translation>Su propia copia de la biblioteca</translation>
    </message>
    <message>
        <source>Where is your own copy of the library? Its page shows an address for git, mostly behind a button that says “Code” or “Clone”.</source>
        <translation>¿Dónde está su propia copia de la biblioteca? Su página muestra una dirección para git, casi siempre detrás de un botón que dice «Code» o «Clone».</translation>
    </message>
    <message>
        <source>Address of your copy</source>
        <translation>Dirección de su copia</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Enviarla allí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Commonplace::FormContext</name>
    <message>
        <source>The text has changed since. It is looked at again; try once more in a moment.</source>
        <translation>El texto ha cambiado desde entonces. Se está examinando de nuevo; inténtelo otra vez en un momento.</translation>
    </message>
</context>
<context>
    <name>Commonplace::FormView</name>
    <message>
        <source>This text has no fields</source>
        <translation>Este texto no tiene campos</translation>
    </message>
    <message>
        <source>Fields hold what a library sorts and relates its entries by: a title, tags, a summary. The text can do without.</source>
        <translation>Los campos contienen aquello con lo que una biblioteca ordena y relaciona sus entradas: un título, etiquetas, un resumen. El texto puede prescindir de ellos.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>Añadir un título</translation>
    </message>
    <message>
        <source>Not in this entry</source>
        <translation>Ausentes en esta entrada</translation>
    </message>
    <message>
        <source>Find fields</source>
        <translation>Buscar campos</translation>
    </message>
    <message>
        <source>No field has these words.</source>
        <translation>Ningún campo tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>Commonplace::FoundModel</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln place(s)</source>
        <translation>
            <numerusform>%1: %Ln lugar</numerusform>
            <numerusform>%1: %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, “%3” becomes “%4”</source>
        <translation>%1: %2, «%3» pasa a ser «%4»</translation>
    </message>
</context>
<context>
    <name>Commonplace::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Commonplace::IdentityDialog</name>
    <message>
        <source>Keep the version</source>
        <translation>Conservar la versión</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Your text is saved. Each version carries the name of its author; others see it when you share your work.</source>
        <translation>El texto está guardado. Cada versión lleva el nombre de quien la hizo; los demás lo ven cuando se comparte el trabajo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Commonplace::IgnoreDialog</name>
    <message>
        <source>&amp;This address</source>
        <translation>&amp;Esta dirección</translation>
    </message>
    <message>
        <source>&amp;All addresses of %1</source>
        <translation>&amp;Todas las direcciones de %1</translation>
    </message>
    <message>
        <source>Addresses that &amp;look like this (“*” stands for anything):</source>
        <translation>Direcciones &amp;parecidas a esta («*» vale por cualquier cosa):</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignore links</source>
        <translation>Ignorar enlaces</translation>
    </message>
    <message>
        <source>What is ignored is not asked for any more, and is no problem.</source>
        <translation>Lo que se ignora ya no se pregunta, y no es ningún problema.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>¿&amp;Por qué?</translation>
    </message>
    <message>
        <source>For those who wonder later</source>
        <translation>Para quienes se lo pregunten más tarde</translation>
    </message>
</context>
<context>
    <name>Commonplace::KeyValueEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Add a row to %1</source>
        <translation>Añadir una fila a %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Quitar esta fila</translation>
    </message>
    <message>
        <source>Two rows have one name. The entry keeps what it had until they differ.</source>
        <translation>Dos filas tienen el mismo nombre. La entrada conserva lo que tenía hasta que sean distintos.</translation>
    </message>
    <message>
        <source>A row has no name yet. The entry keeps what it had.</source>
        <translation>Una fila aún no tiene nombre. La entrada conserva lo que tenía.</translation>
    </message>
</context>
<context>
    <name>Commonplace::LibraryEdit</name>
    <message>
        <source>“%1” has changed meanwhile and was left as it is.</source>
        <translation>«%1» ha cambiado entretanto y se dejó como está.</translation>
    </message>
</context>
<context>
    <name>Commonplace::LibraryFetcher</name>
    <message numerus="yes">
        <source>Unpacking: %n file(s)</source>
        <translation>
            <numerusform>Desempaquetando: %n archivo</numerusform>
            <numerusform>Desempaquetando: %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the archive were left out because they could do harm or lead out of the library: %1</source>
        <translation>
            <numerusform>Se ha dejado fuera %n parte del archivo comprimido porque podría causar daños o llevar fuera de la biblioteca: %1</numerusform>
            <numerusform>Se han dejado fuera %n partes del archivo comprimido porque podrían causar daños o llevar fuera de la biblioteca: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder of this computer. Use “Open a library…” to work in it.</source>
        <translation>«%1» es una carpeta de este equipo. Use «Abrir una biblioteca…» para trabajar en ella.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>The other side is getting it ready</source>
        <translation>El otro lado la está preparando</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Obteniendo</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation>Obteniendo: %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Enviando: %1</translation>
    </message>
    <message>
        <source>Putting it in order</source>
        <translation>Poniéndola en orden</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Escribiendo los archivos</translation>
    </message>
</context>
<context>
    <name>Commonplace::LibrarySession</name>
    <message>
        <source>“%1” is a link to a file outside the library and is not opened. Open that file itself if you trust it.</source>
        <translation>«%1» es un enlace a un archivo de fuera de la biblioteca y no se abre. Si confía en ese archivo, ábralo directamente.</translation>
    </message>
</context>
<context>
    <name>Commonplace::LibraryTextSearch</name>
    <message>
        <source>“%1” has changed meanwhile and was left as it is. It is looked through again; replace it then.</source>
        <translation>«%1» ha cambiado entretanto y se dejó como está. Se vuelve a examinar; reemplácelo después.</translation>
    </message>
    <message>
        <source>“%1” was left as it is: %2</source>
        <comment>a file and a reason</comment>
        <translation>«%1» se dejó como está: %2</translation>
    </message>
</context>
<context>
    <name>Commonplace::LinkDetails</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Write the new address</source>
        <translation>Escribir la dirección nueva</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Look for an archived copy…</source>
        <translation>Buscar una copia archivada…</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Preguntar a pesar de ello</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Choose an address to see what was found of it.</source>
        <translation>Elija una dirección para ver qué se encontró de ella.</translation>
    </message>
    <message numerus="yes">
        <source>Write the new address in %n place(s)</source>
        <translation>
            <numerusform>Escribir la dirección nueva en %n lugar</numerusform>
            <numerusform>Escribir la dirección nueva en %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n place(s):</source>
        <translation>
            <numerusform>Está en %n lugar:</numerusform>
            <numerusform>Está en %n lugares:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::LinkModel</name>
    <message>
        <source>Broken</source>
        <translation>Rotos</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladados</translation>
    </message>
    <message>
        <source>Blocked or uncertain</source>
        <translation>Bloqueados o inciertos</translation>
    </message>
    <message>
        <source>Unreachable for now</source>
        <translation>Inalcanzables por ahora</translation>
    </message>
    <message>
        <source>Alive</source>
        <translation>Vivos</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Sin preguntar</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::LinkWatch</name>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Sustituir «%1» por «%2»</translation>
    </message>
</context>
<context>
    <name>Commonplace::LinksGuide</name>
    <message>
        <source>The archive has a copy of %1.</source>
        <translation>El archivo tiene una copia del %1.</translation>
    </message>
    <message>
        <source>The archive has no copy of “%1”.</source>
        <translation>El archivo no tiene copia de «%1».</translation>
    </message>
    <message>
        <source>No versions of this library are kept, so there is no proposal. Choose “All entries”.</source>
        <translation>De esta biblioteca no se guardan versiones, así que no hay propuesta. Elija «Todas las entradas».</translation>
    </message>
    <message>
        <source>The proposal adds no link to another site.</source>
        <translation>La propuesta no añade ningún enlace a otro sitio.</translation>
    </message>
    <message>
        <source>It is not known which of the library&apos;s versions are the main line. Choose “All entries”.</source>
        <translation>No se sabe cuáles de las versiones de la biblioteca son la línea principal. Elija «Todas las entradas».</translation>
    </message>
    <message>
        <source>The address stands there in a way that cannot be replaced by itself. Open the entry, and write the new one.</source>
        <translation>La dirección está ahí de un modo que no se puede sustituir por sí sola. Abra la entrada y escriba la nueva.</translation>
    </message>
    <message>
        <source>This library has no profile of its own in which that could be kept, so it holds until the library is closed.</source>
        <translation>Esta biblioteca no tiene perfil propio en el que guardarlo, así que vale hasta que se cierre la biblioteca.</translation>
    </message>
    <message>
        <source>It is kept in “%1”, for all who work on this library.</source>
        <translation>Se guarda en «%1», para todos los que trabajan en esta biblioteca.</translation>
    </message>
    <message>
        <source>That could not be written into “%1”, so it holds until the library is closed. %2</source>
        <translation>No se pudo escribir en «%1», así que vale hasta que se cierre la biblioteca. %2</translation>
    </message>
    <message>
        <source>Ignore links: %1 (%2)</source>
        <translation>Ignorar enlaces: %1 (%2)</translation>
    </message>
    <message>
        <source>Ask the archive?</source>
        <translation>¿Preguntar al archivo?</translation>
    </message>
    <message>
        <source>The Internet Archive (archive.org) keeps copies of pages. Asking it tells it this address:</source>
        <translation>Internet Archive (archive.org) guarda copias de páginas. Al preguntarle conocerá esta dirección:</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Preguntarle</translation>
    </message>
</context>
<context>
    <name>Commonplace::LinksPanel</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Places in pages, too</source>
        <translation>También los lugares en las páginas</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>Filtrar enlaces</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Links to other sites</source>
        <translation>Enlaces a otros sitios</translation>
    </message>
    <message>
        <source>Which links are asked for</source>
        <translation>Qué enlaces se preguntan</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Esta entrada</translation>
    </message>
    <message>
        <source>This proposal</source>
        <translation>Esta propuesta</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todas las entradas</translation>
    </message>
    <message>
        <source>Asks the other sites whether their pages are there; what answered lately is not asked again</source>
        <translation>Pregunta a los otros sitios si sus páginas están ahí; lo que respondió hace poco no se pregunta otra vez</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reads the pages, and looks for what addresses name after a “#”</source>
        <translation>Lee las páginas y busca lo que las direcciones nombran tras «#»</translation>
    </message>
    <message>
        <source>Also what is alive, and what was not asked for</source>
        <translation>También lo que está vivo y lo que no se preguntó</translation>
    </message>
    <message>
        <source>Group links</source>
        <translation>Agrupar enlaces</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Por veredicto</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Por sitio</translation>
    </message>
    <message>
        <source>By entry</source>
        <translation>Por entrada</translation>
    </message>
    <message>
        <source>Hide the links</source>
        <translation>Ocultar los enlaces</translation>
    </message>
    <message>
        <source>No entry of this library links to another site.</source>
        <translation>Ninguna entrada de esta biblioteca enlaza a otro sitio.</translation>
    </message>
    <message>
        <source>No link has these words.</source>
        <translation>Ningún enlace tiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong. “Check” asks the other sites.</source>
        <translation>No se sabe de nada que esté mal. «Comprobar» pregunta a los otros sitios.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No network: this is what is known from before.</source>
        <translation>Sin red: esto es lo que se sabe de antes.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n address(es) come first the next time.</source>
        <translation>
            <numerusform>Parado; %n dirección va primero la próxima vez.</numerusform>
            <numerusform>Parado; %n direcciones van primero la próxima vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 looked at, %2 asked for</source>
        <translation>%1 miradas, %2 preguntadas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Nothing that is wrong was found so far.</source>
        <translation>Hasta ahora no se encontró nada que esté mal.</translation>
    </message>
</context>
<context>
    <name>Commonplace::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open a library…</source>
        <translation>&amp;Abrir una biblioteca…</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>Abrir un archi&amp;vo…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>Bibliotecas &amp;recientes</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple library</source>
        <translation>Abrir la biblioteca de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;all</source>
        <translation>Guardar &amp;todo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Close the entry</source>
        <translation>&amp;Cerrar la entrada</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Find entries and commands</source>
        <translation>&amp;Buscar entradas y comandos</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list of entries</source>
        <translation>&amp;Filtrar la lista de entradas</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Entradas</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Campos</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>&amp;Source: the whole file</source>
        <translation>Texto &amp;fuente: el archivo completo</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <source>Next &amp;open entry</source>
        <translation>Entrada abierta &amp;siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>P&amp;revious open entry</source>
        <translation>Entrada abierta ante&amp;rior</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Idioma del programa</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>E&amp;ntrada</translation>
    </message>
    <message>
        <source>Show in its &amp;folder</source>
        <translation>Mostrar en su &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>Keep &amp;versions of this library</source>
        <translation>Conservar &amp;versiones de esta biblioteca</translation>
    </message>
    <message>
        <source>Puts the folder under git</source>
        <translation>Pone la carpeta bajo el control de git</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Commonplace</source>
        <translation>&amp;Acerca de Commonplace</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation>&amp;Nueva entrada…</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>Re&amp;laciones</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>Pro&amp;blemas</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema si&amp;guiente</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problema an&amp;terior</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Shift+F8</translation>
    </message>
    <message>
        <source>Find in l&amp;ibrary…</source>
        <translation>Buscar en la bib&amp;lioteca…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>R&amp;eplace in library…</source>
        <translation>R&amp;eemplazar en la biblioteca…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>&amp;Rename or move…</source>
        <translation>Cambiar el nombre o &amp;mover…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Merge into another entry…</source>
        <translation>&amp;Fusionar con otra entrada…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>Check every &amp;change of a library…</source>
        <translation>Examinar cada &amp;cambio de una biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Get a library…</source>
        <translation>O&amp;btener una biblioteca…</translation>
    </message>
    <message>
        <source>Save &amp;with a message…</source>
        <translation>Guardar &amp;con un mensaje…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>M&amp;essage of the last version…</source>
        <translation>M&amp;ensaje de la última versión…</translation>
    </message>
    <message>
        <source>Amends the last git commit, while nobody else has it</source>
        <translation>Enmienda el último commit de git, mientras nadie más lo tenga</translation>
    </message>
    <message>
        <source>&amp;Versions and their messages…</source>
        <translation>&amp;Versiones y sus mensajes…</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Compartir</translation>
    </message>
    <message>
        <source>&amp;New proposal…</source>
        <translation>&amp;Nueva propuesta…</translation>
    </message>
    <message>
        <source>&amp;Switch proposal…</source>
        <translation>&amp;Cambiar de propuesta…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>&amp;Update from the library…</source>
        <translation>&amp;Actualizar desde la biblioteca…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>&amp;Propose changes…</source>
        <translation>&amp;Proponer cambios…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Sends what you changed to whoever looks after the library (git push, pull request)</source>
        <translation>Envía lo que usted ha cambiado a quien se encarga de la biblioteca (git push, pull request)</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versiones…</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>&amp;Who wrote this paragraph</source>
        <translation>&amp;Quién escribió este párrafo</translation>
    </message>
    <message>
        <source>Shift+F9</source>
        <translation>Shift+F9</translation>
    </message>
    <message>
        <source>&amp;Merge by field and paragraph in git, too</source>
        <translation>&amp;Combinar por campos y párrafos también en git</translation>
    </message>
    <message>
        <source>Sets up commonplace-cli as git&apos;s merge driver, in your copy of the library only</source>
        <translation>Configura commonplace-cli como controlador de fusión de git, solo en su copia de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Merging with git…</source>
        <translation>&amp;Combinar con git…</translation>
    </message>
    <message>
        <source>Links to other s&amp;ites</source>
        <translation>Enlaces a otros s&amp;itios</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>&amp;Links to other sites…</source>
        <translation>&amp;Enlaces a otros sitios…</translation>
    </message>
</context>
<context>
    <name>Commonplace::MainWindow</name>
    <message>
        <source>Find entries and commands   %1</source>
        <translation>Buscar entradas y comandos   %1</translation>
    </message>
    <message>
        <source>Find entries and commands</source>
        <translation>Buscar entradas y comandos</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>El idioma cambiará la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>Commonplace sample library</source>
        <translation>Biblioteca de ejemplo de Commonplace</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Abrir una biblioteca</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Entries (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Entradas (*.md *.markdown *.txt);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this library could not be read and are left out.</source>
        <translation>
            <numerusform>%n archivo de esta biblioteca no se pudo leer y queda fuera.</numerusform>
            <numerusform>%n archivos de esta biblioteca no se pudieron leer y quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1[*] – %2</source>
        <translation>%1[*] – %2</translation>
    </message>
    <message>
        <source>The unsaved text could not be kept: its folder cannot be written. Nothing was closed; save the entries or copy their text.</source>
        <translation>No se pudo conservar el texto sin guardar: no se puede escribir en su carpeta. No se ha cerrado nada; guarde las entradas o copie su texto.</translation>
    </message>
    <message>
        <source>About Commonplace</source>
        <translation>Acerca de Commonplace</translation>
    </message>
    <message>
        <source>An editor for commons of pattern and solution entries.

Free software under the GNU General Public License, version 3 or later. The sample library is under CC BY-SA 4.0.</source>
        <translation>Un editor para bibliotecas comunes de entradas de patrones y soluciones.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. La biblioteca de ejemplo está bajo CC BY-SA 4.0.</translation>
    </message>
    <message numerus="yes">
        <source>There is unsaved text of yours in %n entry(s): %1</source>
        <translation>
            <numerusform>Hay texto sin guardar en %n entrada: %1</numerusform>
            <numerusform>Hay texto sin guardar en %n entradas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The entry was not made. %1</source>
        <translation>No se ha creado la entrada. %1</translation>
    </message>
    <message>
        <source>The library&apos;s profile has changed. It holds when the library is opened again.</source>
        <translation>El perfil de la biblioteca ha cambiado. Se aplicará cuando se vuelva a abrir la biblioteca.</translation>
    </message>
    <message>
        <source>The library&apos;s folder is not there any more. Texts that are open stay; save them when it is back, or save copies elsewhere.</source>
        <translation>La carpeta de la biblioteca ya no existe. Los textos abiertos se conservan; guárdelos cuando la carpeta vuelva a estar, o guarde copias en otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were changed.</source>
        <translation>
            <numerusform>Se ha cambiado %n entrada.</numerusform>
            <numerusform>Se han cambiado %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <translation>
            <numerusform>%n se ha dejado como está.</numerusform>
            <numerusform>%n se han dejado como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>No version was kept: %1</source>
        <translation>No se ha guardado ninguna versión: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n entry(s)</source>
        <translation>
            <numerusform>Recuperar %n entrada</numerusform>
            <numerusform>Recuperar %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still name “%1” as it was before.</source>
        <translation>
            <numerusform>%n lugar aún nombra «%1» como se llamaba antes.</numerusform>
            <numerusform>%n lugares aún nombran «%1» como se llamaba antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them follow</source>
        <translation>Actualizarlos</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Cambiar el nombre de «%1» a «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are open and not saved yet.</source>
        <translation>
            <numerusform>%n de ellas está abierta y aún sin guardar.</numerusform>
            <numerusform>%n de ellas están abiertas y aún sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type is not kept from harm at the moment: its safety copy cannot be written. Save often; it is tried again by itself.</source>
        <translation>Lo que escribe no está protegido en este momento: no se puede escribir su copia de seguridad. Guarde a menudo; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>They are kept as a version once it is known whose it is.</source>
        <translation>Se conservan como versión en cuanto se sepa de quién es.</translation>
    </message>
    <message>
        <source>What you save belongs to this proposal (git branch %1). Click to switch.</source>
        <translation>Lo que guarda pertenece a esta propuesta (rama de git %1). Haga clic para cambiar.</translation>
    </message>
</context>
<context>
    <name>Commonplace::MapEditor</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s)…</source>
        <translation>
            <numerusform>%n campo más…</numerusform>
            <numerusform>%n campos más…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::MediaEditor</name>
    <message>
        <source>Choose an image…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Or drop one here</source>
        <translation>O suelte aquí uno</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Copying %1…</source>
        <translation>Copiando %1…</translation>
    </message>
    <message>
        <source>Choose an image or drop one here, up to %1.</source>
        <translation>Elija o suelte aquí una imagen de hasta %1.</translation>
    </message>
    <message>
        <source>Choose a file or drop one here, up to %1.</source>
        <translation>Elija o suelte aquí un archivo de hasta %1.</translation>
    </message>
    <message>
        <source>On the web at %1; not loaded here.</source>
        <translation>En la web, en %1; no se carga aquí.</translation>
    </message>
    <message>
        <source>This leads out of the library and is not shown.</source>
        <translation>Esto sale de la biblioteca y no se muestra.</translation>
    </message>
    <message>
        <source>There is no file %1 in the library.</source>
        <translation>No existe el archivo %1 en la biblioteca.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 píxeles, %3</translation>
    </message>
    <message>
        <source>Drop to copy it into the library.</source>
        <translation>Suelte para copiarlo a la biblioteca.</translation>
    </message>
</context>
<context>
    <name>Commonplace::MergeDialog</name>
    <message>
        <source>Add its text, section by section</source>
        <translation>Añadir su texto, sección por sección</translation>
    </message>
    <message>
        <source>Merge an entry into another</source>
        <translation>Fusionar una entrada con otra</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>“%1” becomes part of another entry: its relations and lists are added there, fields that are empty there are filled in, and all that names it names the other.</source>
        <translation>«%1» pasa a formar parte de otra entrada: sus relaciones y listas se añaden allí, los campos vacíos de allí se rellenan, y todo lo que la nombra nombra a la otra.</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionar con</translation>
    </message>
    <message>
        <source>Choose the entry that stays.</source>
        <translation>Elija la entrada que permanece.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name the other entry then.</source>
        <translation>
            <numerusform>%n lugar pasa a nombrar la otra entrada.</numerusform>
            <numerusform>%n lugares pasan a nombrar la otra entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other entry&apos;s own stay: %1.</source>
        <translation>Se mantienen los de la otra entrada: %1.</translation>
    </message>
    <message>
        <source>Nothing names this entry.</source>
        <translation>Nada nombra esta entrada.</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Fusionar «%1» con «%2»</translation>
    </message>
</context>
<context>
    <name>Commonplace::MergeSwitch</name>
    <message>
        <source>git&apos;s settings stay as they were. %1</source>
        <translation>Los ajustes de git quedan como estaban. %1</translation>
    </message>
    <message>
        <source>git merges the entries of this library by field and paragraph now, in other programs too.</source>
        <translation>git combina ahora las entradas de esta biblioteca por campos y párrafos, también en otros programas.</translation>
    </message>
    <message>
        <source>git merges the entries of this library by lines again.</source>
        <translation>git vuelve a combinar las entradas de esta biblioteca por líneas.</translation>
    </message>
</context>
<context>
    <name>Commonplace::MessageBar</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar los detalles</translation>
    </message>
</context>
<context>
    <name>Commonplace::NewEntryDialog</name>
    <message>
        <source>Open it instead</source>
        <translation>Abrir esa entrada</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Similar entries</source>
        <translation>Entradas parecidas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type a title; the file is named after it.</source>
        <translation>Escriba un título; de él sale el nombre del archivo.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>No similar entries</source>
        <translation>No hay entradas parecidas</translation>
    </message>
    <message numerus="yes">
        <source>%n similar entry(s): is it one of these?</source>
        <translation>
            <numerusform>%n entrada parecida: ¿es esta?</numerusform>
            <numerusform>%n entradas parecidas: ¿es una de estas?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::NewProposalDialog</name>
    <message>
        <source>New proposal</source>
        <translation>Nueva propuesta</translation>
    </message>
    <message>
        <source>What you save from now on is collected in the proposal, until you send it.</source>
        <translation>Lo que guarde a partir de ahora se reúne en la propuesta, hasta que la envíe.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>¿Para qué es?</translation>
    </message>
    <message>
        <source>Mend the links in the theories</source>
        <translation>Arreglar los enlaces de las teorías</translation>
    </message>
    <message>
        <source>Start from the library&apos;s main line</source>
        <translation>Partir de la línea principal de la biblioteca</translation>
    </message>
    <message>
        <source>Start from “%1”, with all that it changes</source>
        <translation>Partir de «%1», con todo lo que cambia</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) with unsaved text stay open as they are; when you save, they belong to the new proposal.</source>
        <translation>
            <numerusform>%n entrada con texto sin guardar sigue abierta como está; cuando la guarde, pertenecerá a la nueva propuesta.</numerusform>
            <numerusform>%n entradas con texto sin guardar siguen abiertas como están; cuando las guarde, pertenecerán a la nueva propuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Commonplace::NumberEditor</name>
    <message>
        <source>More (Up)</source>
        <translation>Más (Arriba)</translation>
    </message>
    <message>
        <source>Less (Down)</source>
        <translation>Menos (Abajo)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Esto no es un número entero.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>%1 The entry has no number yet.</source>
        <translation>%1 La entrada aún no tiene ningún número.</translation>
    </message>
    <message>
        <source>%1 The entry keeps %2.</source>
        <translation>%1 La entrada conserva %2.</translation>
    </message>
</context>
<context>
    <name>Commonplace::NumberField</name>
    <message>
        <source>This is not a number that fits here.</source>
        <translation>Este número no es válido aquí.</translation>
    </message>
</context>
<context>
    <name>Commonplace::ObtainDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Get the library</source>
        <translation>Obtener la biblioteca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Get a library</source>
        <translation>Obtener una biblioteca</translation>
    </message>
    <message>
        <source>A library that is kept elsewhere comes into a folder of this computer, with all its versions where it has any.</source>
        <translation>Una biblioteca que está en otro lugar pasa a una carpeta de este equipo, con todas sus versiones si las tiene.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Address or file of the library</source>
        <translation>Dirección o archivo de la biblioteca</translation>
    </message>
    <message>
        <source>Folder in which the library gets its own</source>
        <translation>Carpeta en la que la biblioteca recibe la suya</translation>
    </message>
    <message>
        <source>Choose the folder in which the library gets its own</source>
        <translation>Elegir la carpeta en la que la biblioteca recibe la suya</translation>
    </message>
    <message>
        <source>Name of the library&apos;s folder</source>
        <translation>Nombre de la carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Address or file</source>
        <translation>Dirección o archivo</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Folder name</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Choose a library&apos;s file</source>
        <translation>Elegir el archivo de una biblioteca</translation>
    </message>
    <message>
        <source>Archives and bundles (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz *.tar.zst *.bundle);;All files (*)</source>
        <translation>Archivos comprimidos y bundles (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz *.tar.zst *.bundle);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose where the library gets its folder</source>
        <translation>Elegir dónde recibe su carpeta la biblioteca</translation>
    </message>
    <message>
        <source>The library&apos;s folder needs a name. Write one, and try again.</source>
        <translation>La carpeta de la biblioteca necesita un nombre. Escriba uno e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Stopped. What had come was removed.</source>
        <translation>Detenido. Lo que había llegado se ha quitado.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
</context>
<context>
    <name>Commonplace::OutsideGuide</name>
    <message>
        <source>Another program changed this file. Its changes and yours are together now; undo takes them out again.</source>
        <translation>Otro programa cambió este archivo. Sus cambios y los de usted están ahora juntos; deshacer los vuelve a quitar.</translation>
    </message>
    <message numerus="yes">
        <source>Another program changed this file in %n place(s) where you changed it too. All else fits together, and nothing was written yet.</source>
        <translation>
            <numerusform>Otro programa cambió este archivo en %n lugar que usted también cambió. Todo lo demás encaja y todavía no se escribió nada.</numerusform>
            <numerusform>Otro programa cambió este archivo en %n lugares que usted también cambió. Todo lo demás encaja y todavía no se escribió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Another program changed this file since it was opened, and it cannot be read now. %1 Nothing was written yet; your text is still here.</source>
        <translation>Otro programa cambió este archivo desde que se abrió y ahora no se puede leer. %1 Todavía no se escribió nada; su texto sigue aquí.</translation>
    </message>
    <message>
        <source>Save my text</source>
        <translation>Guardar mi texto</translation>
    </message>
    <message>
        <source>The other text stays in the library&apos;s versions only if it was kept as one.</source>
        <translation>El otro texto queda entre las versiones de la biblioteca solo si se guardó como una.</translation>
    </message>
    <message>
        <source>Show the file&apos;s text</source>
        <translation>Mostrar el texto del archivo</translation>
    </message>
    <message>
        <source>Undo brings yours back.</source>
        <translation>Deshacer le devuelve el suyo.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>The file&apos;s text</source>
        <translation>El texto del archivo</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
</context>
<context>
    <name>Commonplace::PlacesList</name>
    <message>
        <source>Places that name the entry</source>
        <translation>Lugares que nombran la entrada</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>%1 “%2” stays: %3</source>
        <comment>relation, value, reason</comment>
        <translation>%1 «%2» se mantiene: %3</translation>
    </message>
    <message>
        <source>%1 “%2” is taken out</source>
        <comment>relation, value</comment>
        <translation>%1 «%2» se quita</translation>
    </message>
    <message>
        <source>%1 “%2” then leads to nothing</source>
        <comment>relation, value</comment>
        <translation>%1 «%2» no llevará a nada</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <comment>relation, value, new value</comment>
        <translation>%1: «%2» pasa a ser «%3»</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file</comment>
        <translation>%1, línea %2</translation>
    </message>
</context>
<context>
    <name>Commonplace::PreviewMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar el &amp;enlace</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>Commonplace::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>Commonplace::ProblemDetails</name>
    <message>
        <source>Show in the entry</source>
        <translation>Mostrar en la entrada</translation>
    </message>
    <message>
        <source>Choose a problem to see what can be done about it.</source>
        <translation>Elija un problema para ver qué se puede hacer.</translation>
    </message>
    <message numerus="yes">
        <source>Mend all %n of this kind</source>
        <translation>
            <numerusform>Arreglar %n de este tipo</numerusform>
            <numerusform>Arreglar los %n de este tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Make this entry…</source>
        <translation>Crear esta entrada…</translation>
    </message>
    <message>
        <source>Wherever “%1” is named</source>
        <translation>Dondequiera que se nombre «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n</source>
        <comment>a fix, and how often</comment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: los %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::ProblemGuide</name>
    <message>
        <source>“%1” has changed since this problem was found. Save it: it is looked at again, and then the problem can be mended.</source>
        <translation>«%1» ha cambiado desde que se encontró este problema. Guarde la entrada: se examinará de nuevo y entonces se podrá arreglar el problema.</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n entry(s): %1</source>
        <translation>
            <numerusform>Arreglar %n entrada: %1</numerusform>
            <numerusform>Arreglar %n entradas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1: %2 (%3, line %4)</source>
        <translation>%1: %2 (%3, línea %4)</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
</context>
<context>
    <name>Commonplace::ProblemsPanel</name>
    <message>
        <source>Filter problems</source>
        <translation>Filtrar problemas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Qué entradas</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todas las entradas</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Esta entrada</translation>
    </message>
    <message>
        <source>Group problems</source>
        <translation>Agrupar problemas</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By entry</source>
        <translation>Por entrada</translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>Ocultar los problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>examinando…</translation>
    </message>
    <message>
        <source>The entries are being looked at.</source>
        <translation>Se están examinando las entradas.</translation>
    </message>
    <message>
        <source>None of the problems is shown by this choice.</source>
        <translation>Con esta selección no se muestra ningún problema.</translation>
    </message>
    <message>
        <source>Nothing is wrong that the checks know of.</source>
        <translation>Las comprobaciones no encuentran ningún problema.</translation>
    </message>
    <message>
        <source>By what is wanted</source>
        <translation>Por entrada deseada</translation>
    </message>
</context>
<context>
    <name>Commonplace::ProposalGuide</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Not everything could be saved, so you are still at the same proposal. Look at the entries that are marked as not saved.</source>
        <translation>No se pudo guardar todo, así que usted sigue en la misma propuesta. Revise las entradas marcadas como no guardadas.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What you save is collected in the proposal “%1”. The library has it when you propose it, in the Share menu.</source>
        <translation>Lo que guarda se reúne en la propuesta «%1». Llega a la biblioteca cuando la propone, en el menú Compartir.</translation>
    </message>
    <message>
        <source>Propose changes…</source>
        <translation>Proponer cambios…</translation>
    </message>
    <message>
        <source>Starting “%1”…</source>
        <translation>Empezando «%1»…</translation>
    </message>
    <message>
        <source>You are at the proposal “%1” now.</source>
        <translation>Ahora está en la propuesta «%1».</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>You are at the library as it is.</source>
        <translation>Está en la biblioteca tal como es.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) with unsaved text stay open as you left them.</source>
        <translation>
            <numerusform>%n entrada con texto sin guardar sigue abierta como la dejó.</numerusform>
            <numerusform>%n entradas con texto sin guardar siguen abiertas como las dejó.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal “%1” was removed.</source>
        <translation>Se ha quitado la propuesta «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There is no proposal yet. Change an entry and save it; that starts one.</source>
        <translation>Todavía no hay ninguna propuesta. Cambie una entrada y guárdela; con eso empieza una.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Mirando qué cambia…</translation>
    </message>
    <message>
        <source>Sending “%1”…</source>
        <translation>Enviando «%1»…</translation>
    </message>
    <message>
        <source>“%1” was sent to %2.</source>
        <translation>«%1» se ha enviado a %2.</translation>
    </message>
    <message>
        <source>“%1” was sent to %2. Propose it on the page that opens in your browser.</source>
        <translation>«%1» se ha enviado a %2. Propóngala en la página que se abre en su navegador.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Volver a abrir la página</translation>
    </message>
    <message>
        <source>“%1” waits, because %2 could not be reached. It is sent by itself when there is a network.</source>
        <translation>«%1» espera, porque no se pudo llegar a %2. Se enviará automáticamente cuando haya red.</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>No enviarla</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentarlo ahora</translation>
    </message>
    <message>
        <source>Sending “%1” was stopped. You can send it again at any time.</source>
        <translation>Se ha detenido el envío de «%1». Puede volver a enviarla en cualquier momento.</translation>
    </message>
    <message>
        <source>Make a copy on %1</source>
        <translation>Crear una copia en %1</translation>
    </message>
    <message>
        <source>Send it to a copy of mine…</source>
        <translation>Enviarla a una copia mía…</translation>
    </message>
    <message>
        <source>Start a new proposal from here</source>
        <translation>Empezar una nueva propuesta desde aquí</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Save “%1” as a folder of patch files</source>
        <translation>Guardar «%1» como carpeta de archivos de parche</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Nueva carpeta:</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Escribiendo los archivos…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to send by mail are in “%1”.</source>
        <translation>
            <numerusform>%n archivo para enviar por correo está en «%1».</numerusform>
            <numerusform>%n archivos para enviar por correo están en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Save “%1” as a bundle</source>
        <translation>Guardar «%1» como bundle</translation>
    </message>
    <message>
        <source>Bundles (*.bundle)</source>
        <translation>Bundles (*.bundle)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>The proposal is in “%1”.</source>
        <translation>La propuesta está en «%1».</translation>
    </message>
    <message>
        <source>An earlier state of the library is shown, which cannot be updated. Start a new proposal from here, or switch to another one.</source>
        <translation>Se muestra un estado anterior de la biblioteca, que no se puede actualizar. Empiece una nueva propuesta desde aquí o cambie a otra.</translation>
    </message>
    <message>
        <source>Updating from the library…</source>
        <translation>Actualizando desde la biblioteca…</translation>
    </message>
    <message>
        <source>Nothing was updated. Update again when you want to decide.</source>
        <translation>No se ha actualizado nada. Vuelva a actualizar cuando quiera decidir.</translation>
    </message>
    <message>
        <source>There is nothing new in the library.</source>
        <translation>No hay nada nuevo en la biblioteca.</translation>
    </message>
    <message>
        <source>What was new in the library is here now.</source>
        <translation>Lo nuevo de la biblioteca ya está aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) that you had changed too were brought together.</source>
        <translation>
            <numerusform>Se ha combinado %n entrada que usted también había cambiado.</numerusform>
            <numerusform>Se han combinado %n entradas que usted también había cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing both together…</source>
        <translation>Combinando ambas…</translation>
    </message>
</context>
<context>
    <name>Commonplace::ProposeDialog</name>
    <message>
        <source>new entry</source>
        <translation>entrada nueva</translation>
    </message>
    <message>
        <source>new file</source>
        <translation>archivo nuevo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrado</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>only layout</source>
        <translation>solo la disposición</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>Problems that it adds</source>
        <translation>Problemas que añade</translation>
    </message>
    <message>
        <source>Propose changes</source>
        <translation>Proponer cambios</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it does, and why</source>
        <translation>Qué hace y por qué</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change</source>
        <translation>
            <numerusform>Cambia %n archivo</numerusform>
            <numerusform>Cambian %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for problems that it adds…</source>
        <translation>Buscando los problemas que añade…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) with unsaved text do not go along as they are now. Save them first if they belong to it.</source>
        <translation>
            <numerusform>%n entrada con texto sin guardar no va incluida tal como está ahora. Guárdela antes si forma parte de la propuesta.</numerusform>
            <numerusform>%n entradas con texto sin guardar no van incluidas tal como están ahora. Guárdelas antes si forman parte de la propuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library is on this computer only. Save the proposal as files, and give them to whoever looks after the library.</source>
        <translation>Esta biblioteca está solo en este equipo. Guarde la propuesta como archivos y entréguelos a quien se encargue de la biblioteca.</translation>
    </message>
    <message>
        <source>What you sent to %1 before is brought up to date.</source>
        <translation>Se pone al día lo que envió antes a %1.</translation>
    </message>
    <message>
        <source>It is sent to %1. Then the page of %2 opens on which you propose it.</source>
        <translation>Se envía a %1. Después se abre la página de %2 en la que la propone.</translation>
    </message>
    <message>
        <source>It is sent to %1.</source>
        <translation>Se envía a %1.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Save as patch files…</source>
        <translation>Guardar como archivos de parche…</translation>
    </message>
    <message>
        <source>To send by mail: text files, one for each version (git format-patch)</source>
        <translation>Para enviar por correo: archivos de texto, uno por cada versión (git format-patch)</translation>
    </message>
    <message>
        <source>Save as bundle…</source>
        <translation>Guardar como bundle…</translation>
    </message>
    <message>
        <source>One file that git can fetch from</source>
        <translation>Un solo archivo desde el que git puede obtenerla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Whether it adds problems could not be found out. %1</source>
        <translation>No se pudo averiguar si añade problemas. %1</translation>
    </message>
    <message>
        <source>It adds no problems.</source>
        <translation>No añade problemas.</translation>
    </message>
    <message numerus="yes">
        <source>It adds %n problem(s):</source>
        <translation>
            <numerusform>Añade %n problema:</numerusform>
            <numerusform>Añade %n problemas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It adds no problems, and solves %n.</source>
        <translation>
            <numerusform>No añade problemas y resuelve %n.</numerusform>
            <numerusform>No añade problemas y resuelve %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It solves %n problem(s), and adds:</source>
        <translation>
            <numerusform>Resuelve %n problema y añade:</numerusform>
            <numerusform>Resuelve %n problemas y añade:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::QuestionsDialog</name>
    <message>
        <source>(There is no such file any more.)</source>
        <translation>(Ese archivo ya no existe.)</translation>
    </message>
    <message numerus="yes">
        <source>(Not a text; %Ln byte(s))</source>
        <translation>
            <numerusform>(No es un texto; %Ln byte)</numerusform>
            <numerusform>(No es un texto; %Ln bytes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Two changes of the same</source>
        <translation>Dos cambios de lo mismo</translation>
    </message>
    <message numerus="yes">
        <source>Your proposal and the library&apos;s main line changed the same place in %n file(s). Which text is to hold? Nothing is changed until you have decided on all of them.</source>
        <translation>
            <numerusform>Su propuesta y la línea principal de la biblioteca cambiaron el mismo lugar en %n archivo. ¿Qué texto debe valer? No se cambia nada hasta que haya decidido.</numerusform>
            <numerusform>Su propuesta y la línea principal de la biblioteca cambiaron el mismo lugar en %n archivos. ¿Qué texto debe valer? No se cambia nada hasta que haya decidido sobre todos ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files to decide on</source>
        <translation>Archivos por decidir</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>As your proposal has it</source>
        <translation>Como está en su propuesta</translation>
    </message>
    <message>
        <source>As the main line has it</source>
        <translation>Como está en la línea principal</translation>
    </message>
    <message>
        <source>the main line</source>
        <translation>la línea principal</translation>
    </message>
    <message>
        <source>As I write it here</source>
        <translation>Como lo escribo aquí</translation>
    </message>
    <message>
        <source>All are decided.</source>
        <translation>Todo está decidido.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be decided.</source>
        <translation>
            <numerusform>Queda %n por decidir.</numerusform>
            <numerusform>Quedan %n por decidir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::RefactoringGuide</name>
    <message>
        <source>The library is still being looked at. Try again in a moment.</source>
        <translation>Todavía se está examinando la biblioteca. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>“%1” has unsaved text. Save it, then do this again.</source>
        <translation>«%1» tiene texto sin guardar. Guárdelo y repita la operación.</translation>
    </message>
</context>
<context>
    <name>Commonplace::RelationEditor</name>
    <message>
        <source>type a title…</source>
        <translation>escriba un título…</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir la entrada</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Wanted: there is no such entry yet.</source>
        <translation>Deseada: aún no existe esa entrada.</translation>
    </message>
    <message>
        <source>Keep “%1” as wanted</source>
        <translation>Conservar «%1» como deseada</translation>
    </message>
</context>
<context>
    <name>Commonplace::RelationsPanel</name>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Nombrada por</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombra</translation>
    </message>
    <message>
        <source>No entry is open.</source>
        <translation>No hay ninguna entrada abierta.</translation>
    </message>
    <message>
        <source>The entries are being looked at.</source>
        <translation>Se están examinando las entradas.</translation>
    </message>
    <message>
        <source>No entry names this one, and it names none.</source>
        <translation>Ninguna entrada nombra a esta, y esta no nombra a ninguna.</translation>
    </message>
    <message>
        <source>link in the text</source>
        <translation>enlace en el texto</translation>
    </message>
    <message>
        <source>%1 · nothing answers</source>
        <translation>%1 · sin destino</translation>
    </message>
    <message>
        <source>Make it a link</source>
        <translation>Convertir en enlace</translation>
    </message>
    <message>
        <source>Add as relation</source>
        <translation>Añadir como relación</translation>
    </message>
    <message>
        <source>Mentions, not linked</source>
        <translation>Menciones sin enlace</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <translation>Mencionada en</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make it a link (%1)</source>
        <translation>Convertir en enlace (%1)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>%1: link to %2</source>
        <translation>%1: enlace a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Commonplace::RemovalDialog</name>
    <message>
        <source>Delete an entry</source>
        <translation>Borrar una entrada</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo brings it back.</source>
        <translation>Se borra «%1». Deshacer la recupera.</translation>
    </message>
    <message>
        <source>Take out what names it; links become plain words</source>
        <translation>Quitar lo que la nombra; los enlaces pasan a ser palabras</translation>
    </message>
    <message>
        <source>Leave what names it: it is shown as a problem until it is mended</source>
        <translation>Dejar lo que la nombra: se muestra como problema hasta que se arregle</translation>
    </message>
    <message>
        <source>Let it name another entry instead:</source>
        <translation>Que nombre a otra entrada en su lugar:</translation>
    </message>
    <message>
        <source>The entry to be named instead</source>
        <translation>La entrada que se nombrará en su lugar</translation>
    </message>
    <message numerus="yes">
        <source>Delete its %n translation(s) too</source>
        <translation>
            <numerusform>Borrar también su %n traducción</numerusform>
            <numerusform>Borrar también sus %n traducciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the entry that is to be named instead.</source>
        <translation>Elija la entrada que se nombrará en su lugar.</translation>
    </message>
    <message>
        <source>Nothing names this entry.</source>
        <translation>Nada nombra esta entrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name this entry:</source>
        <translation>
            <numerusform>%n lugar nombra esta entrada:</numerusform>
            <numerusform>%n lugares nombran esta entrada:</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Borrar «%1»</translation>
    </message>
</context>
<context>
    <name>Commonplace::RenameDialog</name>
    <message>
        <source>Name slug and file after the title</source>
        <translation>Dar al slug y al archivo el nombre del título</translation>
    </message>
    <message>
        <source>Keep the old name among its other names</source>
        <translation>Conservar el nombre anterior entre sus otros nombres</translation>
    </message>
    <message>
        <source>Rename or move an entry</source>
        <translation>Cambiar el nombre o mover una entrada</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where it is in the library; another folder moves it there.</source>
        <translation>Dónde está en la biblioteca; con otra carpeta se mueve a ella.</translation>
    </message>
    <message>
        <source>Give it another title, slug or file.</source>
        <translation>Dele otro título, slug o archivo.</translation>
    </message>
    <message>
        <source>Nothing that names this entry has to change.</source>
        <translation>Nada de lo que nombra esta entrada tiene que cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) follow.</source>
        <comment>places that name an entry which is renamed</comment>
        <translation>
            <numerusform>%n lugar se actualiza.</numerusform>
            <numerusform>%n lugares se actualizan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot follow and stay as they are.</source>
        <comment>places that name an entry which is renamed</comment>
        <translation>
            <numerusform>%n no se puede actualizar y se queda como está.</numerusform>
            <numerusform>%n no se pueden actualizar y se quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) move along.</source>
        <translation>
            <numerusform>Se mueve con ella %n archivo más.</numerusform>
            <numerusform>Se mueven con ella %n archivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Cambiar el nombre de «%1» a «%2»</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Mover «%1» a %2</translation>
    </message>
</context>
<context>
    <name>Commonplace::ReplaceDialog</name>
    <message>
        <source>Replace an address</source>
        <translation>Sustituir una dirección</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>&amp;From now on</source>
        <translation>&amp;Desde ahora</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n place(s)</source>
        <translation>
            <numerusform>Sustituir en %n lugar</numerusform>
            <numerusform>Sustituir en %n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::RepositoryCare</name>
    <message>
        <source>No versions are kept: %1</source>
        <translation>No se conservan versiones: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: at work</source>
        <translation>%1: en curso</translation>
    </message>
    <message>
        <source>No versions of this library are kept, so what is changed or deleted cannot be brought back.</source>
        <translation>No se conservan versiones de esta biblioteca, así que lo que se cambie o se borre no se puede recuperar.</translation>
    </message>
    <message>
        <source>Keep versions of this library</source>
        <translation>Conservar versiones de esta biblioteca</translation>
    </message>
    <message>
        <source>First version of the library</source>
        <translation>Primera versión de la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>Versions of this library are kept from now on. The first one holds %n file(s)</source>
        <translation>
            <numerusform>A partir de ahora se conservan versiones de esta biblioteca. La primera contiene %n archivo</numerusform>
            <numerusform>A partir de ahora se conservan versiones de esta biblioteca. La primera contiene %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source> and carries your name: %1.</source>
        <translation> y lleva su nombre: %1.</translation>
    </message>
</context>
<context>
    <name>Commonplace::RowsEditor</name>
    <message>
        <source>Add one</source>
        <translation>Añadir un elemento</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1, elemento %2</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Mover hacia arriba (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Mover hacia abajo (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Commonplace::ScoreEditor</name>
    <message>
        <source>between “%1” and “%2”</source>
        <translation>entre «%1» y «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not one of the steps.</source>
        <translation>%1 no es uno de los niveles.</translation>
    </message>
</context>
<context>
    <name>Commonplace::SearchSelectEditor</name>
    <message>
        <source>Show all choices (Down)</source>
        <translation>Mostrar todas las opciones (Abajo)</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Esto no es una de las opciones.</translation>
    </message>
</context>
<context>
    <name>Commonplace::SelectEditor</name>
    <message>
        <source>%1 (not one of the choices)</source>
        <translation>%1 (no es una de las opciones)</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
</context>
<context>
    <name>Commonplace::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
</context>
<context>
    <name>Commonplace::StatusLine</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>No versions are kept</source>
        <translation>No se conservan versiones</translation>
    </message>
    <message>
        <source>The library&apos;s folder is not under git; see the Library menu.</source>
        <translation>La carpeta de la biblioteca no está bajo el control de git; véase el menú Biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>and kept as a version (a git commit)</source>
        <translation>y conservado como versión (un commit de git)</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Mostrar los problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n in other entries</source>
        <translation>
            <numerusform>%n en otras entradas</numerusform>
            <numerusform>%n en otras entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>and added to the last version, which nobody has been given yet (an amended git commit)</source>
        <translation>y añadido a la última versión, que todavía no se ha dado a nadie (un commit de git enmendado)</translation>
    </message>
    <message>
        <source>The text is as it was before the last version, so that version is gone.</source>
        <translation>El texto está como antes de la última versión, así que esa versión ha desaparecido.</translation>
    </message>
    <message>
        <source>Proposal “%1”</source>
        <translation>Propuesta «%1»</translation>
    </message>
</context>
<context>
    <name>Commonplace::StringEditor</name>
    <message>
        <source>Write to this address</source>
        <translation>Escribir a esta dirección</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>Commonplace::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>Commonplace::SwitchDialog</name>
    <message>
        <source>Switch proposal</source>
        <translation>Cambiar de propuesta</translation>
    </message>
    <message>
        <source>The files of the library become those of the proposal that you choose.</source>
        <translation>Los archivos de la biblioteca pasan a ser los de la propuesta que elija.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message numerus="yes">
        <source>Save %n entry(s) with unsaved text first, into the proposal that you leave</source>
        <translation>
            <numerusform>Guardar antes %n entrada con texto sin guardar, en la propuesta que deja</numerusform>
            <numerusform>Guardar antes %n entradas con texto sin guardar, en la propuesta que deja</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise the text stays in the window, unsaved, and goes where you save it.</source>
        <translation>Si no, el texto se queda en la ventana, sin guardar, y va adonde usted lo guarde.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>New proposal…</source>
        <translation>Nueva propuesta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 (you are here)</source>
        <translation>%1 (está aquí)</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>Espera a que haya red</translation>
    </message>
    <message>
        <source>The library as it is, without a proposal</source>
        <translation>La biblioteca tal como es, sin propuesta</translation>
    </message>
    <message>
        <source>The proposal that you are at cannot be removed.</source>
        <translation>No se puede quitar la propuesta en la que está.</translation>
    </message>
</context>
<context>
    <name>Commonplace::TextEditor</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Show how this text will read</source>
        <translation>Mostrar cómo se leerá este texto</translation>
    </message>
    <message>
        <source>%1, as it will read</source>
        <translation>%1, tal como se leerá</translation>
    </message>
</context>
<context>
    <name>Commonplace::TextListEditor</name>
    <message>
        <source>type and press Enter</source>
        <translation>escriba y pulse Intro</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>There is nothing in this item.</source>
        <translation>No hay nada en este elemento.</translation>
    </message>
</context>
<context>
    <name>Commonplace::UnsavedDialog</name>
    <message>
        <source>Unsaved text</source>
        <translation>Texto sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) with unsaved text</source>
        <translation>
            <numerusform>%n entrada con texto sin guardar</numerusform>
            <numerusform>%n entradas con texto sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost either way: what you keep unsaved is offered again when you open the entry.</source>
        <translation>En ningún caso se pierde nada: lo que quede sin guardar se ofrecerá de nuevo al abrir la entrada.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Close and keep it unsaved</source>
        <translation>Cerrar y dejarlo sin guardar</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>Commonplace::VersionGuide</name>
    <message>
        <source>The message stays as it was. %1</source>
        <translation>El mensaje se ha quedado como estaba. %1</translation>
    </message>
    <message>
        <source>The last version of “%1” keeps its message: others may have it already, or there is a later version by now.</source>
        <translation>La última versión de «%1» conserva su mensaje: puede que otros ya la tengan, o que ya haya una versión posterior.</translation>
    </message>
</context>
<context>
    <name>Commonplace::VersionListModel</name>
    <message>
        <source>Now</source>
        <extracomment>%1 says what changed.</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is when it was (“2 days ago”), %2 a name, %3 what changed (“title, 2 paragraphs”).</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Commonplace::VersionMessageDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Change the message</source>
        <translation>Cambiar el mensaje</translation>
    </message>
    <message>
        <source>Save with a message</source>
        <translation>Guardar con un mensaje</translation>
    </message>
    <message>
        <source>Message of the last version</source>
        <translation>Mensaje de la última versión</translation>
    </message>
    <message>
        <source>What has changed, and why?</source>
        <translation>¿Qué ha cambiado y por qué?</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Everyone who works on this library can read it. Its first line stands alone in lists; more can follow after an empty line. What you write here stays when you save this entry again.</source>
        <translation>Puede leerlo todo el que trabaje en esta biblioteca. En las listas aparece solo su primera línea; después de una línea vacía puede seguir más. Lo que escriba aquí se mantiene cuando vuelva a guardar esta entrada.</translation>
    </message>
</context>
<context>
    <name>Commonplace::VersionReader</name>
    <message>
        <source>This version is not on this computer.</source>
        <translation>Esta versión no está en este equipo.</translation>
    </message>
</context>
<context>
    <name>Commonplace::VersionsDialog</name>
    <message>
        <source>Reading the versions…</source>
        <translation>Leyendo las versiones…</translation>
    </message>
    <message>
        <source>Show older versions</source>
        <translation>Mostrar versiones anteriores</translation>
    </message>
    <message>
        <source>Older versions are not on this computer.</source>
        <translation>Las versiones anteriores no están en este equipo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Recuperar esta versión</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Undo what was restored</source>
        <translation>Deshacer lo recuperado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versiones, la más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Comparada con</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparada con</translation>
    </message>
    <message>
        <source>No version of this entry yet</source>
        <translation>Todavía no hay ninguna versión de esta entrada</translation>
    </message>
    <message>
        <source>Its text is not saved. When it is saved, the first version is kept.</source>
        <translation>Su texto no está guardado. Al guardarlo se conserva la primera versión.</translation>
    </message>
    <message>
        <source>A version is kept each time that the entry is saved.</source>
        <translation>Cada vez que se guarda la entrada se conserva una versión.</translation>
    </message>
    <message>
        <source>The versions cannot be read</source>
        <translation>No se pueden leer las versiones</translation>
    </message>
    <message>
        <source>the text as it is now</source>
        <translation>el texto como está ahora</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a date with time, %2 a name, %3 what changed (“title, 2 paragraphs”).</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>What is not in a version yet</source>
        <translation>Lo que todavía no está en ninguna versión</translation>
    </message>
    <message>
        <source>the newest version</source>
        <translation>la versión más reciente</translation>
    </message>
    <message>
        <source>the version before it</source>
        <translation>la versión anterior</translation>
    </message>
    <message>
        <source>changes that are not saved yet</source>
        <translation>cambios que todavía no se guardaron</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>The text has it so already.</source>
        <translation>El texto ya lo tiene así.</translation>
    </message>
    <message>
        <source>Restored in the open text; it is not saved yet.</source>
        <translation>Recuperado en el texto abierto; todavía no está guardado.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Como estaba antes.</translation>
    </message>
</context>
<context>
    <name>Commonplace::VersionsGuide</name>
    <message>
        <source>The library is still being looked at. Try again in a moment.</source>
        <translation>La biblioteca todavía se está examinando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>No versions are kept: %1</source>
        <translation>No se conservan versiones: %1</translation>
    </message>
    <message>
        <source>No versions are kept of this library. “Keep versions of this library” in the menu Library begins with it.</source>
        <translation>De esta biblioteca no se conservan versiones. «Conservar versiones de esta biblioteca» en el menú Biblioteca empieza a hacerlo.</translation>
    </message>
    <message>
        <source>No version of this entry is kept yet.</source>
        <translation>Todavía no se conserva ninguna versión de esta entrada.</translation>
    </message>
    <message>
        <source>There is no text here.</source>
        <translation>Aquí no hay texto.</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versiones…</translation>
    </message>
</context>
<context>
    <name>Commonplace::WayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Commonplace::WelcomePage</name>
    <message>
        <source>Look around in the sample library</source>
        <translation>Explorar la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertas recientemente</translation>
    </message>
    <message>
        <source>Read, write and tend a library of entries that belong to everyone.</source>
        <translation>Leer, escribir y cuidar una biblioteca de entradas que son de todo el mundo.</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Abrir una biblioteca…</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>Abriendo la biblioteca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading “%1”: %2 of %3 entries</source>
        <translation>Leyendo «%1»: %2 de %3 entradas</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Leyendo «%1»</translation>
    </message>
    <message>
        <source>Get a library…</source>
        <translation>Obtener una biblioteca…</translation>
    </message>
    <message>
        <source>From an address, an archive or a bundle</source>
        <translation>De una dirección, un archivo comprimido o un bundle</translation>
    </message>
</context>
<context>
    <name>Commonplace::WriteWorkspace</name>
    <message>
        <source>No entry is open</source>
        <translation>No hay ninguna entrada abierta</translation>
    </message>
    <message>
        <source>Choose one in the list at the side.</source>
        <translation>Elija una en la lista lateral.</translation>
    </message>
    <message>
        <source>Open entries</source>
        <translation>Entradas abiertas</translation>
    </message>
    <message>
        <source>The text is saved in its file, but no version was kept. %1</source>
        <translation>El texto está guardado en su archivo, pero no se ha conservado ninguna versión. %1</translation>
    </message>
    <message>
        <source>Not saved. %1 Your text is still here.</source>
        <translation>No se ha guardado. %1 Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>There are no entries here</source>
        <translation>Aquí no hay entradas</translation>
    </message>
    <message>
        <source>An entry is a Markdown file (its name ends in .md) in this folder or one below it. Open another folder from the File menu.</source>
        <translation>Una entrada es un archivo Markdown (su nombre termina en .md) en esta carpeta o en otra dentro de ella. Puede abrirse otra carpeta desde el menú Archivo.</translation>
    </message>
    <message>
        <source>A copy of your text is in “%1”.</source>
        <translation>Hay una copia de su texto en «%1».</translation>
    </message>
    <message>
        <source>No copy was saved. %1</source>
        <translation>No se ha guardado ninguna copia. %1</translation>
    </message>
</context>
<context>
    <name>Commonplace::YamlEditor</name>
    <message>
        <source>Nested fields, written as YAML</source>
        <translation>Campos anidados, escritos en YAML</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>item %1</source>
        <translation>elemento %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>Un título</translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation>Un párrafo</translation>
    </message>
    <message>
        <source>You and %1 changed it in different ways.</source>
        <translation>Usted y %1 lo cambiaron de maneras distintas.</translation>
    </message>
    <message>
        <source>You removed it; %1 has it changed or moved.</source>
        <translation>Usted lo quitó; en %1 está cambiado o movido.</translation>
    </message>
    <message>
        <source>You changed or moved it; in %1 it was removed.</source>
        <translation>Usted lo cambió o lo movió; en %1 se quitó.</translation>
    </message>
    <message>
        <source>You and %1 added something here.</source>
        <translation>Usted y %1 añadieron algo aquí.</translation>
    </message>
    <message>
        <source>In %1 it was moved here; you moved it elsewhere.</source>
        <translation>En %1 se movió aquí; usted lo movió a otro lugar.</translation>
    </message>
    <message>
        <source>You moved it here; in %1 it was moved elsewhere.</source>
        <translation>Usted lo movió aquí; en %1 se movió a otro lugar.</translation>
    </message>
    <message>
        <source>Your fields and those of %1 cannot be read together. Choose one, or write them anew.</source>
        <translation>Sus campos y los de %1 no se pueden leer juntos. Elija unos o escríbalos de nuevo.</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Unsaved text can only be kept for a file. Save it under a name first.</source>
        <translation>El texto sin guardar solo se puede conservar si pertenece a un archivo. Guárdelo primero con un nombre.</translation>
    </message>
    <message>
        <source>The unsaved text kept in “%1” is not whole. It was left there; look into it with a text editor.</source>
        <translation>El texto sin guardar que se conservaba en «%1» no está completo. Se ha dejado donde estaba; examínelo con un editor de texto.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>This file is not in UTF-8 from here on. Save it in UTF-8 with the program it came from.</source>
        <translation>A partir de aquí, este archivo no está en UTF-8. Guárdelo en UTF-8 con el programa del que procede.</translation>
    </message>
    <message>
        <source>There are no fields here: each needs a name, a colon and a value, as in “title: Commons”.</source>
        <translation>Aquí no hay campos: cada uno necesita un nombre, dos puntos y un valor, como en «title: Commons».</translation>
    </message>
    <message>
        <source>The line “---” must stand alone. Begin a new line here.</source>
        <translation>La línea «---» debe estar sola. Empiece aquí una línea nueva.</translation>
    </message>
    <message>
        <source>The line “---” stands here twice. Remove one of them.</source>
        <translation>La línea «---» aparece dos veces aquí. Quite una de las dos.</translation>
    </message>
    <message>
        <source>The fields begin here and do not end. Add a line “---” behind the last field.</source>
        <translation>Los campos empiezan aquí y no terminan. Añada una línea «---» después del último campo.</translation>
    </message>
    <message>
        <source>The fields must begin in the first line. Remove what stands before their “---” or move it below them.</source>
        <translation>Los campos deben empezar en la primera línea. Quite lo que hay antes de su «---» o páselo debajo de ellos.</translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation>Quitar la segunda línea</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>Empezar una línea nueva</translation>
    </message>
    <message>
        <source>Remove the blank lines</source>
        <translation>Quitar las líneas en blanco</translation>
    </message>
    <message>
        <source>Move the text below the fields</source>
        <translation>Mover el texto debajo de los campos</translation>
    </message>
    <message>
        <source>The fields begin here without a line “---” before them. Add it.</source>
        <translation>Los campos empiezan aquí sin una línea «---» delante. Añádala.</translation>
    </message>
    <message>
        <source>Add the line “---”</source>
        <translation>Añadir la línea «---»</translation>
    </message>
    <message>
        <source>The line before the fields must be three hyphens: “---”.</source>
        <translation>La línea delante de los campos debe ser de tres guiones: «---».</translation>
    </message>
    <message>
        <source>Write “---”</source>
        <translation>Escribir «---»</translation>
    </message>
    <message>
        <source>All fields together are a map of names and values; nothing else can stand there.</source>
        <translation>Todos los campos juntos son nombres con valores; no puede haber otra cosa.</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>&amp;Remove field</source>
        <translation>&amp;Quitar el campo</translation>
    </message>
    <message>
        <source>Set to &amp;nothing</source>
        <translation>Dejar &amp;sin valor</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>&amp;Mostrar en el texto</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar la &amp;ruta</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>There is no file “%1”. It may have been moved, renamed or removed; look for it in its folder.</source>
        <translation>No existe el archivo «%1». Puede que se haya movido, renombrado o eliminado; búsquelo en su carpeta.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask whoever looks after the file to let you, or change its permissions.</source>
        <translation>No tiene permiso para leer «%1». Pídaselo a quien se encargue del archivo o cambie los permisos.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Try again; if it fails again, look after the disk it is on.</source>
        <translation>No se pudo leer «%1»: %2. Inténtelo de nuevo; si vuelve a fallar, revise el disco en el que se encuentra.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds “%1”. Free some space and save again; the file is as it was before.</source>
        <translation>No queda espacio en el disco que contiene «%1». Libere espacio y guarde de nuevo; el archivo sigue como estaba.</translation>
    </message>
    <message>
        <source>Your share of the disk that holds “%1” is used up. Remove what you no longer need and save again; the file is as it was before.</source>
        <translation>La parte que le corresponde del disco que contiene «%1» está agotada. Elimine lo que ya no necesite y guarde de nuevo; el archivo sigue como estaba.</translation>
    </message>
    <message>
        <source>“%1” is on a disk that can only be read. Save a copy elsewhere; the file is as it was before.</source>
        <translation>«%1» está en un disco de solo lectura. Guarde una copia en otro lugar; el archivo sigue como estaba.</translation>
    </message>
    <message>
        <source>You may not write in the folder of “%1”. Ask whoever looks after it to let you, or save a copy elsewhere; the file is as it was before.</source>
        <translation>No tiene permiso para escribir en la carpeta de «%1». Pídaselo a quien se encargue de ella o guarde una copia en otro lugar; el archivo sigue como estaba.</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there any more. Bring it back and save again, or save a copy elsewhere.</source>
        <translation>La carpeta de «%1» ya no existe. Restáurela y guarde de nuevo, o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk. Choose a shorter one and save again.</source>
        <translation>El nombre «%1» es demasiado largo para este disco. Elija uno más corto y guarde de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Save again, or save a copy on another disk; the file is as it was before.</source>
        <translation>No se pudo escribir «%1»: %2. Guarde de nuevo o guarde una copia en otro disco; el archivo sigue como estaba.</translation>
    </message>
    <message>
        <source>“%1” is not a file with text but a folder, a device or the like. Choose a file.</source>
        <translation>«%1» no es un archivo de texto, sino una carpeta, un dispositivo o algo similar. Elija un archivo.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, too large to be opened here. Open it with another program, or split it.</source>
        <translation>«%1» ocupa más de %2, demasiado para abrirlo aquí. Ábralo con otro programa o divídalo.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here. Nothing was written; compare the two texts, then save again.</source>
        <translation>Otro programa ha cambiado «%1» desde que se abrió aquí. No se ha escrito nada; compare los dos textos y guarde de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not there any more: another program moved or removed it since it was opened here. Nothing was written; save it as a new file, or leave it removed.</source>
        <translation>«%1» ya no existe: otro programa lo ha movido o eliminado desde que se abrió aquí. No se ha escrito nada; guárdelo como archivo nuevo o déjelo eliminado.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Nothing was written; choose another name, or open that file.</source>
        <translation>Ya existe un archivo «%1». No se ha escrito nada; elija otro nombre o abra ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Change its permissions and save again, or save a copy under another name; the file is as it was before.</source>
        <translation>«%1» está protegido contra escritura. Cambie sus permisos y guarde de nuevo, o guarde una copia con otro nombre; el archivo sigue como estaba.</translation>
    </message>
</context>
<context>
    <name>FormOutline</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a language&apos;s own name and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Beside the languages</source>
        <translation>Fuera de los idiomas</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>Not in this entry</source>
        <translation>Ausentes en esta entrada</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Detenido a petición suya.</translation>
    </message>
    <message>
        <source>git stopped answering while an earlier version was read in “%1”. Try again.</source>
        <translation>git dejó de responder mientras se leía una versión anterior en «%1». Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file&apos;s version.</source>
        <translation>«%1» no puede ser el nombre de la versión de un archivo.</translation>
    </message>
    <message>
        <source>The program git, which keeps the versions of a library, was not found on this computer. Install git, or say in the settings where it is, and try again.</source>
        <translation>No se encontró en este equipo el programa git, que conserva las versiones de una biblioteca. Instale git, o indique en los ajustes dónde está, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no program at “%1”, where the settings say that git is. Correct the place in the settings, or leave it empty to use the git of this computer.</source>
        <translation>No hay ningún programa en «%1», donde según los ajustes está git. Corrija la ubicación en los ajustes, o déjela vacía para usar el git de este equipo.</translation>
    </message>
    <message>
        <source>The program “%1” does not answer as git does. Say in the settings where git is, and try again.</source>
        <translation>El programa «%1» no responde como git. Indique en los ajustes dónde está git e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The git of this computer (“%1”) is version %2; version %3.%4 or later is needed. Install a newer git, or say in the settings where one is.</source>
        <translation>El git de este equipo («%1») es la versión %2; se necesita la versión %3.%4 o posterior. Instale un git más reciente, o indique en los ajustes dónde hay uno.</translation>
    </message>
    <message>
        <source>Details:</source>
        <translation>Detalles:</translation>
    </message>
    <message>
        <source>“%1” lies outside the library. Choose a file in it.</source>
        <translation>«%1» está fuera de la biblioteca. Elija un archivo que esté dentro.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file. Choose another name.</source>
        <translation>«%1» no puede ser el nombre de un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more. Open the library at its new place.</source>
        <translation>La carpeta «%1» ya no existe. Abra la biblioteca en su nueva ubicación.</translation>
    </message>
    <message>
        <source>You may not open the folder “%1”. Ask whoever looks after it to let you in.</source>
        <translation>No tiene permiso para abrir la carpeta «%1». Pídaselo a quien se encargue de ella.</translation>
    </message>
    <message>
        <source>The program git (“%1”) could not be started: %2. Install git, or say in the settings where it is.</source>
        <translation>No se pudo iniciar el programa git («%1»): %2. Instale git, o indique en los ajustes dónde está.</translation>
    </message>
    <message>
        <source>git ended unexpectedly. Try again.</source>
        <translation>git terminó de forma inesperada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>git cannot read what it keeps about “%1”.</source>
        <translation>git no puede leer lo que conserva sobre «%1».</translation>
    </message>
    <message>
        <source>The library in “%1” belongs to another user of this computer, so git does not touch it. If you trust whoever it belongs to, run this in a terminal and open the library again: git config --global --add safe.directory &quot;%1&quot;</source>
        <translation>La biblioteca en «%1» pertenece a otro usuario de este equipo, por lo que git no la toca. Si confía en su propietario, ejecute esto en un terminal y abra de nuevo la biblioteca: git config --global --add safe.directory &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“%1” is kept with git, but git cannot read what it keeps there. Repair it, or get a fresh copy of the library.</source>
        <translation>«%1» se conserva con git, pero git no puede leer lo que guarda allí. Repárelo u obtenga una copia nueva de la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” holds only what git keeps for itself, without the files of a library. Open the folder that holds the files, or make a copy of the library with git clone.</source>
        <translation>«%1» contiene solo lo que git guarda para sí, sin los archivos de una biblioteca. Abra la carpeta que contiene los archivos, o haga una copia de la biblioteca con git clone.</translation>
    </message>
    <message>
        <source>Versions cannot be kept in “%1”. Look at the details, or choose another folder.</source>
        <translation>No se pueden conservar versiones en «%1». Consulte los detalles o elija otra carpeta.</translation>
    </message>
    <message>
        <source>git made a place for versions in “%1” and then does not find it. Look at the settings of git.</source>
        <translation>git preparó un lugar para las versiones en «%1» y después no lo encuentra. Revise la configuración de git.</translation>
    </message>
    <message>
        <source>git cannot tell what has changed in “%1”.</source>
        <translation>git no puede determinar qué ha cambiado en «%1».</translation>
    </message>
    <message>
        <source>git cannot tell whether “%1” belongs to the library.</source>
        <translation>git no puede determinar si «%1» pertenece a la biblioteca.</translation>
    </message>
    <message>
        <source>git described the state of the library in a way that is not understood. Update this program or git, and try again.</source>
        <translation>git describió el estado de la biblioteca de una forma que no se entiende. Actualice este programa o git e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Two lines of work are being brought together in this library, and that is not finished.</source>
        <translation>En esta biblioteca se están uniendo dos líneas de trabajo y la operación no ha terminado.</translation>
    </message>
    <message>
        <source>Changes are being put on top of newer ones in this library, and that is not finished.</source>
        <translation>En esta biblioteca se están aplicando cambios sobre otros más recientes y la operación no ha terminado.</translation>
    </message>
    <message>
        <source>Changes received by mail are being taken into this library, and that is not finished.</source>
        <translation>En esta biblioteca se están incorporando cambios recibidos por correo y la operación no ha terminado.</translation>
    </message>
    <message>
        <source>A change is being taken over from elsewhere into this library, and that is not finished.</source>
        <translation>En esta biblioteca se está incorporando un cambio hecho en otro lugar y la operación no ha terminado.</translation>
    </message>
    <message>
        <source>An earlier change is being taken back in this library, and that is not finished.</source>
        <translation>En esta biblioteca se está revirtiendo un cambio anterior y la operación no ha terminado.</translation>
    </message>
    <message>
        <source>A version needs a few words that say what changed. Write them and save again.</source>
        <translation>Una versión necesita unas palabras que digan qué ha cambiado. Escríbalas y guarde de nuevo.</translation>
    </message>
    <message>
        <source>git cannot read its settings. Correct them, and try again.</source>
        <translation>git no puede leer su configuración. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Every version carries the name and e-mail address of who made it, and git does not know yours yet. Enter them and save again.</source>
        <translation>Cada versión lleva el nombre y el correo electrónico de quien la hizo, y git aún no conoce los suyos. Introdúzcalos y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Until it is finished or given up, no version can be kept; the files themselves are saved.</source>
        <translation>Hasta que se termine o se abandone, no se puede conservar ninguna versión; los archivos en sí están guardados.</translation>
    </message>
    <message>
        <source>git cannot tell what has changed in the library.</source>
        <translation>git no puede determinar qué ha cambiado en la biblioteca.</translation>
    </message>
    <message>
        <source>In “%1” two changes contradict each other, and nobody has decided between them yet. Until that is done no version can be kept; the files themselves are saved.</source>
        <translation>En «%1» hay dos cambios que se contradicen y nadie ha decidido todavía entre ellos. Hasta entonces no se puede conservar ninguna versión; los archivos en sí están guardados.</translation>
    </message>
    <message>
        <source>“%1 &lt;%2&gt;” is not a name and e-mail address that a version can carry. Correct them and save again.</source>
        <translation>«%1 &lt;%2&gt;» no es un nombre con un correo electrónico que una versión pueda llevar. Corríjalos y guarde de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the files in it that belong to the version.</source>
        <translation>«%1» es una carpeta. Elija los archivos de ella que pertenecen a la versión.</translation>
    </message>
    <message>
        <source>There is no file “%1” in the library, and there was none in its last version. Save the file first.</source>
        <translation>No existe el archivo «%1» en la biblioteca, ni existía en su última versión. Guarde primero el archivo.</translation>
    </message>
    <message>
        <source>git was told to leave “%1” out of the library (in a .gitignore file), so no version of it can be kept. Choose another name or folder, or change that rule; the file itself is saved.</source>
        <translation>git tiene instrucciones de dejar «%1» fuera de la biblioteca (en un archivo .gitignore), por lo que no se puede conservar ninguna versión de él. Elija otro nombre u otra carpeta, o cambie esa regla; el archivo en sí está guardado.</translation>
    </message>
    <message>
        <source>git did not take “%1” into a version; the file itself is saved.</source>
        <translation>git no ha incluido «%1» en una versión; el archivo en sí está guardado.</translation>
    </message>
    <message>
        <source>git cannot tell what has changed in the library, so no version was kept; the files are saved.</source>
        <translation>git no puede determinar qué ha cambiado en la biblioteca, por lo que no se ha conservado ninguna versión; los archivos están guardados.</translation>
    </message>
    <message>
        <source>No version was kept, because a temporary file could not be written: %1. Free some space and save again; the files themselves are saved.</source>
        <translation>No se ha conservado ninguna versión porque no se pudo escribir un archivo temporal: %1. Libere espacio y guarde de nuevo; los archivos en sí están guardados.</translation>
    </message>
    <message>
        <source>A check that runs on every version of this library (a hook) did not accept this one. Correct what it names and save again; the files themselves are saved.</source>
        <translation>Una comprobación que se ejecuta en cada versión de esta biblioteca (un hook) no ha aceptado esta. Corrija lo que indica y guarde de nuevo; los archivos en sí están guardados.</translation>
    </message>
    <message>
        <source>git did not keep a version; the files themselves are saved.</source>
        <translation>git no ha conservado ninguna versión; los archivos en sí están guardados.</translation>
    </message>
    <message>
        <source>Another program is working on the versions of this library, so none was kept now; the files themselves are saved. Save again when it has finished. If no other program is at work, one that stopped halfway left the file “%1” behind: remove it.</source>
        <translation>Otro programa está trabajando con las versiones de esta biblioteca, por lo que ahora no se ha conservado ninguna; los archivos en sí están guardados. Guarde de nuevo cuando haya terminado. Si no hay ningún otro programa trabajando, uno que se interrumpió a medias dejó el archivo «%1»: elimínelo.</translation>
    </message>
    <message>
        <source>git does not have the version “%1”: this copy of the library has only a part of its history. Fetch all of it (git fetch --unshallow; on GitHub “fetch-depth: 0” for actions/checkout, on GitLab “GIT_DEPTH: 0”) and try again.</source>
        <translation>git no tiene la versión «%1»: esta copia de la biblioteca solo contiene una parte de su historial. Obténgalo entero (git fetch --unshallow; en GitHub «fetch-depth: 0» en actions/checkout, en GitLab «GIT_DEPTH: 0») e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>git knows no version “%1” here. Name a branch, a tag or a version&apos;s id; a branch that only the server has begins with its name, as in origin/main, and may have to be fetched first.</source>
        <translation>git no conoce aquí ninguna versión «%1». Indique una rama, una etiqueta o el identificador de una versión; una rama que solo tiene el servidor empieza por su nombre, como en origin/main, y puede que haya que obtenerla antes.</translation>
    </message>
    <message>
        <source>git cannot read the version “%1”. Fetch it anew, or name another.</source>
        <translation>git no puede leer la versión «%1». Obténgala de nuevo o indique otra.</translation>
    </message>
    <message>
        <source>git cannot tell where it keeps its settings.</source>
        <translation>git no puede decir dónde guarda sus ajustes.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>It cannot be written: %1</source>
        <translation>No se puede escribir: %1</translation>
    </message>
    <message>
        <source>git&apos;s settings of this library cannot be changed.</source>
        <translation>No se pueden cambiar los ajustes de git de esta biblioteca.</translation>
    </message>
    <message>
        <source>The library is here; some large files of it (images, for example) could not be fetched. Their names are there without their contents.</source>
        <translation>La biblioteca está aquí; algunos de sus archivos grandes (imágenes, por ejemplo) no se pudieron obtener. Sus nombres están, pero sin su contenido.</translation>
    </message>
    <message>
        <source>The library is here, and nothing is in it yet. Your first entry will be its first version.</source>
        <translation>La biblioteca está aquí y todavía no contiene nada. Su primera entrada será su primera versión.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a library. It looks like https://example.org/group/library, or is a file or folder of this computer.</source>
        <translation>«%1» no es la dirección de una biblioteca. Una dirección tiene la forma https://example.org/group/library, o es un archivo o una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
    <message>
        <source>A library cannot be got by “%1:”. Use an address that begins with https:// or ssh://, or a file or folder of this computer.</source>
        <translation>No se puede obtener una biblioteca mediante «%1:». Use una dirección que empiece por https:// o ssh://, o un archivo o una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>The address holds a password, which would stay readable in the library&apos;s folder. Leave it out; you are asked for it when it is needed.</source>
        <translation>La dirección contiene una contraseña, que quedaría legible en la carpeta de la biblioteca. Omítala; se le pedirá cuando haga falta.</translation>
    </message>
    <message>
        <source>“%1” would start a program instead of fetching a library, so it is not used. Ask whoever gave it to you for a plain address.</source>
        <translation>«%1» iniciaría un programa en lugar de obtener una biblioteca, así que no se usa. Pida una dirección normal a quien se la dio.</translation>
    </message>
    <message>
        <source>git cannot tell who wrote “%1”. Look at the details.</source>
        <translation>git no puede decir quién escribió «%1». Mire los detalles.</translation>
    </message>
    <message>
        <source>git cannot read the earlier versions of “%1”. Look at the details.</source>
        <translation>git no puede leer las versiones anteriores de «%1». Mire los detalles.</translation>
    </message>
    <message>
        <source>Somebody is searching this library&apos;s versions for the one that brought a mistake, and has not ended the search. Until then it shows an earlier version.</source>
        <translation>Alguien está buscando entre las versiones de esta biblioteca la que trajo un error y no ha terminado la búsqueda. Hasta entonces se muestra una versión anterior.</translation>
    </message>
    <message>
        <source>git cannot tell which the last version of the library is.</source>
        <translation>git no puede decir cuál es la última versión de la biblioteca.</translation>
    </message>
    <message>
        <source>Another program may still be working on the versions of this library, so “%1” was left as it is. Try again in a while.</source>
        <translation>Puede que otro programa siga trabajando con las versiones de esta biblioteca, así que «%1» se dejó como está. Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>“%1” could not be removed: %2.</source>
        <translation>No se pudo quitar «%1»: %2.</translation>
    </message>
    <message>
        <source>No folder can be made at “%1”: %2. Choose a place that you may write to.</source>
        <translation>No se puede crear ninguna carpeta en «%1»: %2. Elija un lugar en el que tenga permiso para escribir.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not empty, so it was left as it is. Choose another name or place.</source>
        <translation>«%1» ya existe y no está vacío, así que se dejó como está. Elija otro nombre u otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is not a place for a folder. Choose another one.</source>
        <translation>«%1» no es un lugar para una carpeta. Elija otro.</translation>
    </message>
    <message>
        <source>A temporary file cannot be written. Make room on the disk and try again.</source>
        <translation>No se puede escribir un archivo temporal. Haga sitio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody has decided yet about: %1.</source>
        <translation>Nadie ha decidido todavía sobre: %1.</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Terminarlo</translation>
    </message>
    <message>
        <source>Nothing is left to decide: what was begun is finished and kept as a version.</source>
        <translation>No queda nada por decidir: lo que se empezó se termina y se conserva como versión.</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminar la búsqueda</translation>
    </message>
    <message>
        <source>The library goes back to where it was before the search.</source>
        <translation>La biblioteca vuelve adonde estaba antes de la búsqueda.</translation>
    </message>
    <message>
        <source>The library goes back to where it was before.</source>
        <translation>La biblioteca vuelve adonde estaba antes.</translation>
    </message>
    <message>
        <source>What was done since in these files is taken out of them: %1.</source>
        <translation>Lo que se ha hecho desde entonces en estos archivos se quita de ellos: %1.</translation>
    </message>
    <message>
        <source>All files as they are now are first kept as a version of their own, so nothing is lost.</source>
        <translation>Todos los archivos tal como están ahora se conservan antes como una versión propia, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonarlo</translation>
    </message>
    <message>
        <source>Two changes contradict each other in this library.</source>
        <translation>En esta biblioteca hay dos cambios que se contradicen.</translation>
    </message>
    <message>
        <source>They are right as they are</source>
        <translation>Están bien como están</translation>
    </message>
    <message>
        <source>The files stay as they are now and count as decided: %1.</source>
        <translation>Los archivos se quedan como están ahora y se dan por decididos: %1.</translation>
    </message>
    <message>
        <source>Another program is working on the versions of this library. Wait until it has finished.</source>
        <translation>Otro programa está trabajando con las versiones de esta biblioteca. Espere a que haya terminado.</translation>
    </message>
    <message>
        <source>Another program is working on the versions of this library, or stopped halfway (%1). If no program is at work, on other computers that share the folder neither, remove “%2”.</source>
        <translation>Otro programa está trabajando con las versiones de esta biblioteca, o se interrumpió a medias (%1). Si no hay ningún programa trabajando, tampoco en otros equipos que compartan la carpeta, quite «%2».</translation>
    </message>
    <message>
        <source>A program that worked on the versions of this library stopped halfway (%1) and left a lock behind, so no version can be kept.</source>
        <translation>Un programa que trabajaba con las versiones de esta biblioteca se interrumpió a medias (%1) y dejó un bloqueo, así que no se puede conservar ninguna versión.</translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>Quitar el bloqueo</translation>
    </message>
    <message>
        <source>No program of this computer is using it. “%1” is removed; no file of the library is touched.</source>
        <translation>Ningún programa de este equipo lo está usando. Se quita «%1»; no se toca ningún archivo de la biblioteca.</translation>
    </message>
    <message>
        <source>No version of this library has been kept yet. The first save makes the first one, of the entry that is saved.</source>
        <translation>Todavía no se ha conservado ninguna versión de esta biblioteca. Al guardar por primera vez se crea la primera, con la entrada que se guarda.</translation>
    </message>
    <message>
        <source>Keep a version of all files now</source>
        <translation>Conservar ahora una versión de todos los archivos</translation>
    </message>
    <message>
        <source>This library is set to one version (%1 of %2) and not to a branch, so versions that you keep now belong to no branch and get out of sight.</source>
        <translation>Esta biblioteca está fijada en una versión (%1 de %2) y no en una rama, así que las versiones que conserve ahora no pertenecen a ninguna rama y se pierden de vista.</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Ir a «%1»</translation>
    </message>
    <message>
        <source>The files become those of the newest version of “%1”. That branch holds this version too.</source>
        <translation>Los archivos pasan a ser los de la versión más reciente de «%1». Esa rama contiene también esta versión.</translation>
    </message>
    <message>
        <source>Make a branch from here</source>
        <translation>Crear una rama desde aquí</translation>
    </message>
    <message>
        <source>The files stay as they are; what you keep goes to the new branch “%1”.</source>
        <translation>Los archivos se quedan como están; lo que conserve va a la nueva rama «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Of this library only the newest %n version(s) were fetched; older ones are not shown.</source>
        <translation>
            <numerusform>De esta biblioteca solo se ha obtenido %n versión, la más reciente; las anteriores no se muestran.</numerusform>
            <numerusform>De esta biblioteca solo se han obtenido las %n versiones más recientes; las anteriores no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch older versions</source>
        <translation>Obtener versiones anteriores</translation>
    </message>
    <message>
        <source>The contents of older versions of this library are fetched only when somebody looks at them, which needs a network.</source>
        <translation>El contenido de las versiones anteriores de esta biblioteca se obtiene solo cuando alguien las mira, y para eso hace falta una red.</translation>
    </message>
    <message>
        <source>Fetch everything</source>
        <translation>Obtenerlo todo</translation>
    </message>
    <message>
        <source>Only some of this library&apos;s files are in the folder; whoever set it up left the others out (a sparse checkout).</source>
        <translation>En la carpeta están solo algunos de los archivos de esta biblioteca; quien la preparó dejó fuera los demás (un sparse checkout).</translation>
    </message>
    <message>
        <source>This library is a part of “%1”, which goes by one of its versions: what you keep here is seen there only when somebody takes it over.</source>
        <translation>Esta biblioteca forma parte de «%1», que se rige por una de sus versiones: lo que conserve aquí se ve allí solo cuando alguien lo incorpora.</translation>
    </message>
    <message>
        <source>The versions of this folder are kept in “%1”, together with those of other folders of the same library. They are gone when that is deleted.</source>
        <translation>Las versiones de esta carpeta se conservan en «%1», junto con las de otras carpetas de la misma biblioteca. Desaparecen si eso se borra.</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Obtenerlas</translation>
    </message>
    <message>
        <source>They come from the addresses that the library names (in .gitmodules). Fetch them if you trust the library.</source>
        <translation>Vienen de las direcciones que nombra la biblioteca (en .gitmodules). Obténgalas si confía en la biblioteca.</translation>
    </message>
    <message>
        <source>This library keeps large files aside (with Git LFS), and git on this computer does not do so yet.</source>
        <translation>Esta biblioteca guarda aparte los archivos grandes (con Git LFS), y git en este equipo todavía no lo hace.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Configurarlo</translation>
    </message>
    <message>
        <source>Install Git LFS (the package git-lfs), and open the library again.</source>
        <translation>Instale Git LFS (el paquete git-lfs) y vuelva a abrir la biblioteca.</translation>
    </message>
    <message>
        <source>The library in “%1” belongs to another user of this computer, so git does not touch it.</source>
        <translation>La biblioteca de «%1» pertenece a otro usuario de este equipo, así que git no la toca.</translation>
    </message>
    <message>
        <source>The library in “%1” belongs to another user of this computer (%2), so git does not touch it.</source>
        <translation>La biblioteca de «%1» pertenece a otro usuario de este equipo (%2), así que git no la toca.</translation>
    </message>
    <message>
        <source>Trust this folder</source>
        <translation>Confiar en esta carpeta</translation>
    </message>
    <message>
        <source>git then works with “%1” for you, in other programs too. Whoever it belongs to could have programs run in your name; trust it if you trust them.</source>
        <translation>git trabaja entonces con «%1» para usted, también en otros programas. Su propietario podría hacer que se ejecuten programas en nombre de usted; confíe en la carpeta si confía en esa persona.</translation>
    </message>
    <message>
        <source>The versions of this library are kept in “%1”, and there is nothing there now. Connect the disk that it is on, or bring that folder back to its place; if the library was moved, run “git worktree repair” in the main one.</source>
        <translation>Las versiones de esta biblioteca se conservan en «%1», y ahora no hay nada ahí. Conecte el disco en el que están o devuelva esa carpeta a su lugar; si la biblioteca se movió, ejecute «git worktree repair» en la principal.</translation>
    </message>
    <message>
        <source>git did not do it, and nothing was changed.</source>
        <translation>git no lo hizo y no se cambió nada.</translation>
    </message>
    <message>
        <source>You are on the new branch “%1”.</source>
        <translation>Está en la nueva rama «%1».</translation>
    </message>
    <message>
        <source>You are on the branch “%1”.</source>
        <translation>Está en la rama «%1».</translation>
    </message>
    <message>
        <source>All versions are here now.</source>
        <translation>Ya están aquí todas las versiones.</translation>
    </message>
    <message>
        <source>The folders from elsewhere were fetched.</source>
        <translation>Se han obtenido las carpetas de otros lugares.</translation>
    </message>
    <message>
        <source>The lock was removed.</source>
        <translation>Se ha quitado el bloqueo.</translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <translation>Esto no se puede hacer aquí.</translation>
    </message>
    <message>
        <source>The contents of all versions are here now.</source>
        <translation>Ya está aquí el contenido de todas las versiones.</translation>
    </message>
    <message>
        <source>The large files were fetched.</source>
        <translation>Se han obtenido los archivos grandes.</translation>
    </message>
    <message>
        <source>There is nothing left to finish.</source>
        <translation>No queda nada por terminar.</translation>
    </message>
    <message>
        <source>It is finished, and kept as a version.</source>
        <translation>Está terminado y conservado como versión.</translation>
    </message>
    <message>
        <source>The library is back where it was before the search.</source>
        <translation>La biblioteca vuelve a estar donde estaba antes de la búsqueda.</translation>
    </message>
    <message>
        <source>There is nothing left to give up.</source>
        <translation>No queda nada que abandonar.</translation>
    </message>
    <message>
        <source>Before giving up what was begun</source>
        <translation>Antes de abandonar lo que se había empezado</translation>
    </message>
    <message>
        <source>The library is back where it was. The files as they were before are kept as “%1”.</source>
        <translation>La biblioteca vuelve a estar donde estaba. Los archivos tal como estaban antes se conservan como «%1».</translation>
    </message>
    <message>
        <source>The files count as decided.</source>
        <translation>Los archivos se dan por decididos.</translation>
    </message>
    <message>
        <source>git works with this folder now.</source>
        <translation>git trabaja ahora con esta carpeta.</translation>
    </message>
    <message>
        <source>The files could not be kept aside first, so nothing was changed.</source>
        <translation>No se pudieron apartar antes los archivos, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Primera versión</translation>
    </message>
    <message>
        <source>This folder is not under git any more.</source>
        <translation>Esta carpeta ya no está bajo git.</translation>
    </message>
    <message>
        <source>“%1” was not reached, or the connection broke. See whether this computer is connected and the address is right, and try again.</source>
        <translation>No se pudo llegar a «%1», o se cortó la conexión. Compruebe que este equipo está conectado y que la dirección es correcta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no library at “%1”, or none that you may see. See whether the address is right.</source>
        <translation>No hay ninguna biblioteca en «%1», o ninguna que usted pueda ver. Compruebe que la dirección es correcta.</translation>
    </message>
    <message>
        <source>“%1” did not let you in: it asks who you are, and got no name and password or key that it accepts. Try again with the right ones, or ask whoever looks after it.</source>
        <translation>«%1» no le dejó entrar: pregunta quién es usted y no recibió ningún nombre con contraseña ni clave que acepte. Inténtelo de nuevo con los correctos o pregunte a quien se encargue de ella.</translation>
    </message>
    <message>
        <source>You are not allowed to do this at “%1”. Ask whoever looks after it for access.</source>
        <translation>No tiene permiso para hacer esto en «%1». Pida acceso a quien se encargue de ello.</translation>
    </message>
    <message>
        <source>It is not certain that “%1” is the computer it says it is, so nothing was exchanged with it. Compare its fingerprint with the one that its owners publish.</source>
        <translation>No es seguro que «%1» sea el equipo que dice ser, así que no se intercambió nada con él. Compare su huella digital con la que publican sus propietarios.</translation>
    </message>
    <message>
        <source>The certificate of “%1” could not be verified, so nothing was exchanged with it. See whether the clock of this computer is right, or ask whoever looks after the address.</source>
        <translation>No se pudo verificar el certificado de «%1», así que no se intercambió nada. Compruebe que el reloj de este equipo está en hora o pregunte a quien se encargue de la dirección.</translation>
    </message>
    <message>
        <source>“%1” answered with a fault of its own. Try again later.</source>
        <translation>«%1» respondió con un fallo propio. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for the library from “%1”. Free some, or choose another place.</source>
        <translation>No hay sitio suficiente en el disco para la biblioteca de «%1». Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>What “%1” gave is not a whole library. Get the file again, or ask for one that holds all versions.</source>
        <translation>Lo que entregó «%1» no es una biblioteca completa. Vuelva a obtener el archivo o pida uno que contenga todas las versiones.</translation>
    </message>
    <message>
        <source>For “%1” the program ssh is needed, and this computer does not have it. Install OpenSSH, or use an address with https://.</source>
        <translation>Para «%1» hace falta el programa ssh, y este equipo no lo tiene. Instale OpenSSH o use una dirección con https://.</translation>
    </message>
    <message>
        <source>git could not exchange anything with “%1”.</source>
        <translation>git no pudo intercambiar nada con «%1».</translation>
    </message>
    <message>
        <source>Another version of the library was kept meanwhile. Try again.</source>
        <translation>Entretanto se ha conservado otra versión de la biblioteca. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>git cannot put the last versions of the library in order.</source>
        <translation>git no puede ordenar las últimas versiones de la biblioteca.</translation>
    </message>
    <message>
        <source>git knows no version “%1” of this library.</source>
        <translation>git no conoce ninguna versión «%1» de esta biblioteca.</translation>
    </message>
</context>
<context>
    <name>HtmlSanitizer</name>
    <message>
        <source>Image not shown</source>
        <translation>Imagen no mostrada</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>There is no folder “%1”. It may have been moved or renamed; open it where it is now.</source>
        <translation>No existe la carpeta «%1». Puede que se haya movido o renombrado; ábrala donde esté ahora.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read. Ask its owner for permission to read it.</source>
        <translation>No se puede leer la carpeta «%1». Pida permiso de lectura a su propietario.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that there is space and that you may write there.</source>
        <translation>No se pudo escribir «%1». Compruebe que hay espacio y que tiene permiso para escribir allí.</translation>
    </message>
    <message>
        <source>“%1” could not be read and is left out. Check that you may read it.</source>
        <translation>«%1» no se pudo leer y queda fuera. Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>“%1” is a link to something outside the library and is left out. Copy what it leads to into the library if it belongs there.</source>
        <translation>«%1» es un enlace a algo de fuera de la biblioteca y queda fuera. Si forma parte de ella, copie en la biblioteca aquello a lo que lleva.</translation>
    </message>
    <message>
        <source>The name “%1” is no valid text, so it is left out. Give it another name.</source>
        <translation>El nombre «%1» no es un texto válido, así que queda fuera. Dele otro nombre.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read; what is in it is left out. Ask its owner for permission to read it.</source>
        <translation>La carpeta «%1» no se puede leer; lo que contiene queda fuera. Pida permiso de lectura a su propietario.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one file on computers that do not tell such names apart. Give one of them another name.</source>
        <translation>«%1» y «%2» son un mismo archivo en los equipos que no distinguen esos nombres. Dé otro nombre a uno de los dos.</translation>
    </message>
    <message>
        <source>The version “%1” could not be written to the folder for temporary files, “%2”. Make room there, and try again.</source>
        <translation>No se pudo escribir la versión «%1» en la carpeta de archivos temporales, «%2». Haga sitio en ella e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Detenido a petición suya.</translation>
    </message>
    <message>
        <source>“%1” is not a whole archive (zip or tar). Get the file again, and try once more.</source>
        <translation>«%1» no es un archivo comprimido completo (zip o tar). Vuelva a obtener el archivo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for the library in “%1”. Free some, or choose another place.</source>
        <translation>No hay sitio suficiente en el disco para la biblioteca en «%1». Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>No se pudo escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a library holds, so it was not unpacked. If it is right, unpack it yourself and open its folder.</source>
        <translation>«%1» ocupa desempaquetado mucho más de lo que contiene una biblioteca, así que no se desempaquetó. Si es correcto, desempaquételo usted y abra su carpeta.</translation>
    </message>
    <message>
        <source>“%1” was made to write to other places (“%2”), so it was not unpacked. Do not trust it.</source>
        <translation>«%1» está hecho para escribir en otros lugares («%2»), así que no se desempaquetó. No confíe en él.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Unpack it yourself, and open its folder.</source>
        <translation>«%1» está protegido por una contraseña. Desempaquételo usted y abra su carpeta.</translation>
    </message>
</context>
<context>
    <name>LibraryImage</name>
    <message>
        <source>The picture cannot be read.</source>
        <translation>La imagen no se puede leer.</translation>
    </message>
    <message>
        <source>The picture is too large or not a file.</source>
        <translation>La imagen es demasiado grande o no es un archivo.</translation>
    </message>
    <message>
        <source>This kind of file is not shown.</source>
        <translation>Este tipo de archivo no se muestra.</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation>No existe esa imagen.</translation>
    </message>
    <message>
        <source>The picture lies outside the library.</source>
        <translation>La imagen está fuera de la biblioteca.</translation>
    </message>
</context>
<context>
    <name>LinkAddress</name>
    <message>
        <source>There is no address. Write one, or remove the link.</source>
        <translation>No hay dirección. Escriba una o quite el enlace.</translation>
    </message>
    <message>
        <source>This is no address of the web: it does not begin with http:// or https://.</source>
        <translation>No es una dirección de la web: no empieza por http:// ni https://.</translation>
    </message>
    <message>
        <source>The address names no site. Write it as https://example.org/page.</source>
        <translation>La dirección no nombra ningún sitio. Escríbala como https://example.org/page.</translation>
    </message>
    <message>
        <source>The site in the address cannot be one. Look for a mistyped letter, dot or blank in its name.</source>
        <translation>El sitio de la dirección no puede existir. Busque una letra, un punto o un espacio mal escrito en su nombre.</translation>
    </message>
    <message>
        <source>The number after the site&apos;s name is none that a browser opens. Remove it, or look for the right one.</source>
        <translation>El número tras el nombre del sitio no es ninguno que abra un navegador. Quítelo o busque el correcto.</translation>
    </message>
    <message>
        <source>The address holds a name or a password. Take them out, as every reader sees them.</source>
        <translation>La dirección contiene un nombre o una contraseña. Quítelos, pues todo lector los ve.</translation>
    </message>
    <message>
        <source>The address cannot be read. Copy it again from your browser.</source>
        <translation>La dirección no se puede leer. Cópiela de nuevo de su navegador.</translation>
    </message>
</context>
<context>
    <name>LinkMemory</name>
    <message>
        <source>“%1” is not a file of remembered links, so nothing is remembered. Name another one, or remove it.</source>
        <translation>«%1» no es un archivo de enlaces recordados, así que no se recuerda nada. Nombre otro o quítelo.</translation>
    </message>
    <message>
        <source>What was remembered of links could not be read, and is begun anew; the old file is “%1”.</source>
        <translation>Lo que se recordaba de los enlaces no se pudo leer y se empieza de nuevo; el archivo antiguo es «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be opened and written to, so nothing is remembered of links. See whether its folder may be written to.</source>
        <translation>«%1» no se puede abrir ni escribir, así que no se recuerda nada de los enlaces. Mire si se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Not everything could be remembered in “%1”. See whether there is room on the disk.</source>
        <translation>No todo se pudo recordar en «%1». Mire si hay sitio en el disco.</translation>
    </message>
</context>
<context>
    <name>LinkVerdict</name>
    <message>
        <source>It has moved for good, to %1. Put the new address in its place.</source>
        <translation>Se ha trasladado para siempre a %1. Ponga la dirección nueva en su lugar.</translation>
    </message>
    <message>
        <source>It leads on to %1, and does not say that this is for good. Nothing has to be done.</source>
        <translation>Lleva a %1 y no dice que sea para siempre. No hay que hacer nada.</translation>
    </message>
    <message>
        <source>There is no site called %1.</source>
        <translation>No existe ningún sitio llamado %1.</translation>
    </message>
    <message>
        <source>Where %1 is could not be found out.</source>
        <translation>No se pudo averiguar dónde está %1.</translation>
    </message>
    <message>
        <source>%1 accepts no connection.</source>
        <translation>%1 no acepta conexiones.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer that makes sense.</source>
        <translation>%1 cerró la conexión sin una respuesta con sentido.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>There is no way to %1 from this network.</source>
        <translation>No hay camino a %1 desde esta red.</translation>
    </message>
    <message>
        <source>The proxy of this computer did not let it through to %1.</source>
        <translation>El proxy de este ordenador no dejó llegar a %1.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>No se estableció una conexión segura con %1.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not of the web.</source>
        <translation>%1 dio una respuesta que no es de la web.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2).</source>
        <translation>%1 tiene un fallo propio (%2).</translation>
    </message>
    <message>
        <source>%1 says that there is no such page (404). Look for its new address, or link to an archived copy.</source>
        <translation>%1 dice que no existe esa página (404). Busque su dirección nueva o enlace a una copia archivada.</translation>
    </message>
    <message>
        <source>%1 says that the page was taken away for good (410). Link to something else, or to an archived copy.</source>
        <translation>%1 dice que la página se retiró para siempre (410). Enlace a otra cosa o a una copia archivada.</translation>
    </message>
    <message>
        <source>The page is there, but has no place “#%1”. Choose another place in it, or take away what follows the “#”.</source>
        <translation>La página está ahí, pero no tiene el lugar «#%1». Elija otro lugar en ella o quite lo que sigue a «#».</translation>
    </message>
    <message>
        <source>%1 sends its readers round in a circle. Look for another address of the page.</source>
        <translation>%1 hace dar vueltas a sus lectores. Busque otra dirección de la página.</translation>
    </message>
    <message>
        <source>%1 leads on to “%2”, where no browser goes. Look for another address of the page.</source>
        <translation>%1 lleva a «%2», adonde no va ningún navegador. Busque otra dirección de la página.</translation>
    </message>
    <message numerus="yes">
        <source>It has failed on %n separate days since %1. Look for another address of the page, or link to an archived copy.</source>
        <translation>
            <numerusform>Ha fallado en %n día distinto desde el %1. Busque otra dirección de la página o enlace a una copia archivada.</numerusform>
            <numerusform>Ha fallado en %n días distintos desde el %1. Busque otra dirección de la página o enlace a una copia archivada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Browsers warn of it. Tell those who look after the site.</source>
        <translation>Los navegadores avisan de ello. Dígaselo a quienes cuidan del sitio.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or does not hold yet.</source>
        <translation>El certificado de %1 ha caducado o aún no vale.</translation>
    </message>
    <message>
        <source>%1 has made its certificate by itself.</source>
        <translation>%1 ha hecho su certificado por sí mismo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name.</source>
        <translation>El certificado de %1 es para otro nombre.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified.</source>
        <translation>El certificado de %1 no se pudo verificar.</translation>
    </message>
    <message>
        <source>The address holds a name or a password, so it was not asked for. Take them out, as every reader sees them.</source>
        <translation>La dirección contiene un nombre o una contraseña, así que no se preguntó. Quítelos, pues todo lector los ve.</translation>
    </message>
    <message>
        <source>%1 is this computer or in a private network, so it was not asked for. Other readers cannot open it; allow asking if you want to know.</source>
        <translation>%1 es este ordenador o está en una red privada, así que no se preguntó. Otros lectores no pueden abrirlo; permita preguntar si quiere saberlo.</translation>
    </message>
    <message>
        <source>%1 asks its readers to log in. Open it in your browser to see whether the page is there.</source>
        <translation>%1 pide a sus lectores que inicien sesión. Ábralo en su navegador para ver si la página está ahí.</translation>
    </message>
    <message>
        <source>%1 does not show the page to programs, or to nobody (403). Open it in your browser.</source>
        <translation>%1 no muestra la página a los programas, o a nadie (403). Ábrala en su navegador.</translation>
    </message>
    <message>
        <source>%1 does not show the page here for legal reasons (451). It may be there for readers elsewhere.</source>
        <translation>%1 no muestra aquí la página por razones legales (451). Puede que esté para lectores de otros lugares.</translation>
    </message>
    <message>
        <source>%1 wants to be asked more slowly than there was time for. It is asked again next time.</source>
        <translation>%1 quiere que se le pregunte más despacio de lo que hubo tiempo. Se le pregunta de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>%1 wants to be sure that a person asks. Open it in your browser.</source>
        <translation>%1 quiere estar seguro de que pregunta una persona. Ábralo en su navegador.</translation>
    </message>
    <message>
        <source>%1 refuses the question (%2). Open it in your browser.</source>
        <translation>%1 rechaza la pregunta (%2). Ábralo en su navegador.</translation>
    </message>
    <message>
        <source>%1 leads from one address to the next, without an end in sight. Open it in your browser.</source>
        <translation>%1 lleva de una dirección a otra, sin fin a la vista. Ábralo en su navegador.</translation>
    </message>
    <message>
        <source>%1 wants to keep something in your browser (cookies) before it shows the page. Open it there.</source>
        <translation>%1 quiere guardar algo en su navegador (cookies) antes de mostrar la página. Ábrala allí.</translation>
    </message>
    <message>
        <source>%1 leads on to “%2”, which is for another program. Open it in your browser.</source>
        <translation>%1 lleva a «%2», que es para otro programa. Ábralo en su navegador.</translation>
    </message>
    <message>
        <source>%1 gives an answer that says nothing about the page (%2). Open it in your browser.</source>
        <translation>%1 da una respuesta que no dice nada de la página (%2). Ábrala en su navegador.</translation>
    </message>
    <message>
        <source>That may pass: it counts as broken only after failing on %1 separate days.</source>
        <translation>Puede pasar: cuenta como roto solo tras fallar en %1 días distintos.</translation>
    </message>
    <message>
        <source>It has failed on %1 separate days; after %2 it counts as broken.</source>
        <translation>Ha fallado en %1 días distintos; tras %2 cuenta como roto.</translation>
    </message>
    <message>
        <source>It is not asked for, as the profile says.</source>
        <translation>No se pregunta, como dice el perfil.</translation>
    </message>
    <message>
        <source>It is not asked for, as the profile says: %1</source>
        <translation>No se pregunta, como dice el perfil: %1</translation>
    </message>
    <message>
        <source>It is not an address of the web, so it cannot be asked for.</source>
        <translation>No es una dirección de la web, así que no se puede preguntar por ella.</translation>
    </message>
    <message>
        <source>Its site wants to be asked more slowly. It is asked for next time.</source>
        <translation>Su sitio quiere que se le pregunte más despacio. Se pregunta la próxima vez.</translation>
    </message>
    <message>
        <source>It was not asked for yet.</source>
        <translation>Aún no se ha preguntado.</translation>
    </message>
    <message>
        <source>But the page may only say that there is nothing: its title sounds like it. Look at it in your browser.</source>
        <translation>Pero puede que la página solo diga que no hay nada: así suena su título. Mírela en su navegador.</translation>
    </message>
    <message>
        <source>But that is the site&apos;s front page, so the page itself may be gone. Look at it in your browser.</source>
        <translation>Pero esa es la portada del sitio, así que la página misma puede haber desaparecido. Mírela en su navegador.</translation>
    </message>
    <message>
        <source>On the way the connection is not secure (from https to http).</source>
        <translation>En el camino la conexión no es segura (de https a http).</translation>
    </message>
    <message>
        <source>The page sends its readers on to another one by itself.</source>
        <translation>La página envía por sí misma a sus lectores a otra.</translation>
    </message>
    <message>
        <source>Whether it has the place after the “#” cannot be told.</source>
        <translation>No se puede saber si tiene el lugar tras «#».</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>Checked today.</source>
        <translation>Comprobado hoy.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago.</source>
        <translation>
            <numerusform>Comprobado hace %n día.</numerusform>
            <numerusform>Comprobado hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen alive on %1.</source>
        <translation>Visto vivo por última vez el %1.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The archive gave an answer that cannot be understood. Look there in your browser.</source>
        <translation>El archivo dio una respuesta que no se entiende. Mire allí en su navegador.</translation>
    </message>
    <message>
        <source>The archive could not be asked: %1. Try again later.</source>
        <translation>No se pudo preguntar al archivo: %1. Inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>MediaFiles</name>
    <message>
        <source>The library’s folder is gone.</source>
        <translation>La carpeta de la biblioteca ya no existe.</translation>
    </message>
    <message>
        <source>The folder for files, %1, lies outside the library.</source>
        <translation>La carpeta de archivos, %1, está fuera de la biblioteca.</translation>
    </message>
    <message>
        <source>The folder for files, %1, cannot be made.</source>
        <translation>La carpeta de archivos, %1, no se puede crear.</translation>
    </message>
    <message>
        <source>%1 is not a picture that pages can show. Use PNG, JPEG, GIF, WebP, AVIF or SVG.</source>
        <translation>%1 no es una imagen que las páginas puedan mostrar. Use PNG, JPEG, GIF, WebP, AVIF o SVG.</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Make it smaller first; every reader of the library would have to download it.</source>
        <translation>%1 ocupa más de %2. Redúzcalo primero; todos los lectores de la biblioteca tendrían que descargarlo.</translation>
    </message>
    <message>
        <source>%1 is called a picture, but holds none.</source>
        <translation>%1 tiene nombre de imagen, pero no contiene ninguna.</translation>
    </message>
    <message>
        <source>There is no file %1 any more.</source>
        <translation>Ya no existe el archivo %1.</translation>
    </message>
    <message>
        <source>There are too many files called %1 already. Give yours another name first.</source>
        <translation>Ya hay demasiados archivos llamados %1. Dé primero otro nombre al suyo.</translation>
    </message>
</context>
<context>
    <name>NewEntry</name>
    <message>
        <source>A new entry needs a title.</source>
        <translation>Una entrada nueva necesita un título.</translation>
    </message>
    <message>
        <source>“%1” takes no new entries. Choose another collection.</source>
        <translation>«%1» no admite entradas nuevas. Elija otra colección.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file. Choose another slug.</source>
        <translation>«%1» no puede ser el nombre de un archivo. Elija otro slug.</translation>
    </message>
    <message>
        <source>There is an entry “%1” already. Choose another slug.</source>
        <translation>Ya hay una entrada «%1». Elija otro slug.</translation>
    </message>
    <message>
        <source>No free name was found for “%1”. Choose another slug.</source>
        <translation>No se encontró un nombre libre para «%1». Elija otro slug.</translation>
    </message>
    <message>
        <source>Entries of “%1” are kept in a format that is not written yet.</source>
        <translation>Las entradas de «%1» se guardan en un formato que aún no se escribe.</translation>
    </message>
    <message>
        <source>“%1” leads out of the library; nothing was written.</source>
        <translation>«%1» sale de la biblioteca; no se escribió nada.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Look whether you may write there.</source>
        <translation>No se puede crear la carpeta «%1». Mire si puede escribir allí.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Entries in the format “%1” are not edited by fields; they are left as they are.</source>
        <translation>Las entradas en el formato «%1» no se editan por campos; quedan como están.</translation>
    </message>
    <message>
        <source>Only fields between lines of “---” are read; entries with “%1” show as text.</source>
        <translation>Solo se leen campos entre líneas «---»; las entradas con «%1» se muestran como texto.</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>Archivos sueltos</translation>
    </message>
    <message>
        <source>a number from 0 to 6</source>
        <translation>un número de 0 a 6</translation>
    </message>
    <message>
        <source>keys with values</source>
        <translation>claves con valores</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>“%1” must be %2; here stands %3.</source>
        <translation>«%1» debe ser %2; aquí hay %3.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso (true o false)</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>una expresión regular</translation>
    </message>
    <message>
        <source>“%1” lacks the key “%2”.</source>
        <translation>A «%1» le falta la clave «%2».</translation>
    </message>
    <message>
        <source>“%1” is not supported and has no effect; what entries have is kept.</source>
        <translation>«%1» no se admite y no tiene efecto; lo que tienen las entradas se conserva.</translation>
    </message>
    <message>
        <source>The key “%1” is not known and has no effect.</source>
        <translation>La clave «%1» no se conoce y no tiene efecto.</translation>
    </message>
    <message>
        <source>“%1” repeats the name “%2”; give it one of its own.</source>
        <translation>«%1» repite el nombre «%2»; póngale uno propio.</translation>
    </message>
    <message>
        <source>“%1” stands in too many fields; %2 levels are read.</source>
        <translation>«%1» está dentro de demasiados campos; se leen %2 niveles.</translation>
    </message>
    <message>
        <source>The widget “%1” is not known; its fields are edited as YAML and keep what they have.</source>
        <translation>El control «%1» no se conoce; sus campos se editan como YAML y conservan lo que tienen.</translation>
    </message>
    <message>
        <source>a list of a regular expression and a message</source>
        <translation>una lista de una expresión regular y un mensaje</translation>
    </message>
    <message>
        <source>a list of choices</source>
        <translation>una lista de opciones</translation>
    </message>
    <message>
        <source>This is no profile: it lacks the key “%1”.</source>
        <translation>Esto no es un perfil: le falta la clave «%1».</translation>
    </message>
    <message>
        <source>“%1” must be the name of a collection; there is no “%2”.</source>
        <translation>«%1» debe ser el nombre de una colección; no hay «%2».</translation>
    </message>
    <message>
        <source>This profile is too large, or its aliases repeat too much; only its first %1 values are read.</source>
        <translation>Este perfil es demasiado grande, o sus alias repiten demasiado; solo se leen sus primeros %1 valores.</translation>
    </message>
    <message>
        <source>title, slug or address</source>
        <translation>title, slug o address</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texto que no esté vacío</translation>
    </message>
    <message>
        <source>“%1” asks for “%2”, which versions have not; they have %3.</source>
        <translation>«%1» pide «%2», que las versiones no tienen; tienen %3.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>“%1” must have one of the keys %2.</source>
        <translation>«%1» debe tener una de las claves %2.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>git cannot tell where the library comes from.</source>
        <translation>git no puede decir de dónde viene la biblioteca.</translation>
    </message>
    <message>
        <source>git cannot read the proposals of this library.</source>
        <translation>git no puede leer las propuestas de esta biblioteca.</translation>
    </message>
    <message>
        <source>git could not note this about the proposal.</source>
        <translation>git no pudo anotar esto sobre la propuesta.</translation>
    </message>
    <message>
        <source>There is no “%1” in this library any more. Choose another proposal.</source>
        <translation>Ya no existe «%1» en esta biblioteca. Elija otra propuesta.</translation>
    </message>
    <message>
        <source>A proposal needs a title. Say in a few words what it is for.</source>
        <translation>Una propuesta necesita un título. Diga en pocas palabras para qué es.</translation>
    </message>
    <message>
        <source>This library has no version yet that a proposal could start from. Save an entry first.</source>
        <translation>Esta biblioteca no tiene todavía ninguna versión de la que pueda partir una propuesta. Guarde antes una entrada.</translation>
    </message>
    <message>
        <source>git could not start the proposal.</source>
        <translation>git no pudo empezar la propuesta.</translation>
    </message>
    <message>
        <source>It is not known which of the library&apos;s versions are the main line. Update from the library first.</source>
        <translation>No se sabe cuáles de las versiones de la biblioteca son la línea principal. Actualice antes desde la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” is being worked on. Switch to another proposal before you remove it.</source>
        <translation>Se está trabajando en «%1». Cambie a otra propuesta antes de quitarla.</translation>
    </message>
    <message>
        <source>git could not remove the proposal.</source>
        <translation>git no pudo quitar la propuesta.</translation>
    </message>
    <message>
        <source>git could not bring the proposal back.</source>
        <translation>git no pudo recuperar la propuesta.</translation>
    </message>
    <message>
        <source>Somebody else has changed this proposal at “%1” since you sent it, so nothing was sent. Start a new proposal from here, or ask them what they changed.</source>
        <translation>Otra persona ha cambiado esta propuesta en «%1» desde que usted la envió, así que no se envió nada. Empiece una nueva propuesta desde aquí o pregúntele qué cambió.</translation>
    </message>
    <message>
        <source>“%1” did not accept the proposal. Look at the details for what it asks, correct that, and send it again.</source>
        <translation>«%1» no aceptó la propuesta. Mire en los detalles lo que pide, corríjalo y envíela de nuevo.</translation>
    </message>
    <message>
        <source>The exchange with “%1” did not work. Look at the details.</source>
        <translation>El intercambio con «%1» no funcionó. Mire los detalles.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a library. Copy the one that the page of your copy shows for git.</source>
        <translation>«%1» no es la dirección de una biblioteca. Copie la que la página de su copia muestra para git.</translation>
    </message>
    <message>
        <source>git could not note where your copy is.</source>
        <translation>git no pudo anotar dónde está su copia.</translation>
    </message>
    <message>
        <source>“%1” has no version yet that the library&apos;s main line does not have. Change something and save it first.</source>
        <translation>«%1» no tiene todavía ninguna versión que no tenga la línea principal de la biblioteca. Cambie algo y guárdelo antes.</translation>
    </message>
    <message>
        <source>The proposal was sent, but git could not note that it was.</source>
        <translation>La propuesta se envió, pero git no pudo anotarlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place, or free some space there.</source>
        <translation>No se puede escribir «%1». Elija otro lugar o libere espacio ahí.</translation>
    </message>
    <message>
        <source>There are files in “%1” already. Choose an empty folder or a new one.</source>
        <translation>Ya hay archivos en «%1». Elija una carpeta vacía o una nueva.</translation>
    </message>
    <message>
        <source>The files could not be written to “%1”.</source>
        <translation>No se pudieron escribir los archivos en «%1».</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>No se pudo escribir el archivo «%1».</translation>
    </message>
    <message>
        <source>The files were written, but git could not note that they were.</source>
        <translation>Los archivos se escribieron, pero git no pudo anotarlo.</translation>
    </message>
    <message>
        <source>A version was kept meanwhile, so nothing was changed. Update again.</source>
        <translation>Entretanto se ha conservado una versión, así que no se cambió nada. Vuelva a actualizar.</translation>
    </message>
    <message>
        <source>git could not keep the updated version. Nothing was changed.</source>
        <translation>git no pudo conservar la versión actualizada. No se cambió nada.</translation>
    </message>
    <message>
        <source>This proposal is being worked on in another folder. Update it there.</source>
        <translation>Se está trabajando en esta propuesta en otra carpeta. Actualícela allí.</translation>
    </message>
    <message>
        <source>The proposal and the library&apos;s main line have no version in common here, so they cannot be brought together. Get a fresh and complete copy of the library.</source>
        <translation>La propuesta y la línea principal de la biblioteca no tienen aquí ninguna versión en común, así que no se pueden combinar. Obtenga una copia nueva y completa de la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” could not be reached, or the connection broke off. Nothing is lost; try again when there is a network.</source>
        <translation>No se pudo llegar a «%1», o se cortó la conexión. No se ha perdido nada; inténtelo de nuevo cuando haya red.</translation>
    </message>
    <message>
        <source>You may not send anything to “%1”. Make a copy of the library there that is your own and send to that, or send the proposal by mail.</source>
        <translation>No tiene permiso para enviar nada a «%1». Cree allí una copia propia de la biblioteca y envíe la propuesta a esa copia, o envíela por correo.</translation>
    </message>
    <message>
        <source>“%1” did not accept your name and password, your token or your key, or was not told one. Check them and try again.</source>
        <translation>«%1» no aceptó su nombre y contraseña, su token o su clave, o no recibió ninguno. Compruébelos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no library at “%1”, or it is not shown to you. Check the address, and whether you are signed in there.</source>
        <translation>No hay ninguna biblioteca en «%1», o no se le muestra a usted. Compruebe la dirección y si ha iniciado sesión allí.</translation>
    </message>
    <message>
        <source>The server of “%1” could not prove that it is the right one, so nothing was sent. Ask whoever looks after it; its key or certificate is new, or somebody stands in between.</source>
        <translation>El servidor de «%1» no pudo demostrar que es el correcto, así que no se envió nada. Pregunte a quien se encargue de él; su clave o su certificado son nuevos, o alguien se ha puesto en medio.</translation>
    </message>
    <message>
        <source>A check that runs before anything is sent to “%1” (a hook) did not accept it. Correct what it names and send it again.</source>
        <translation>Una comprobación que se ejecuta antes de enviar algo a «%1» (un hook) no lo ha aceptado. Corrija lo que indica y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>git knows no place “%1” that the library comes from.</source>
        <translation>git no conoce ningún lugar «%1» del que venga la biblioteca.</translation>
    </message>
    <message>
        <source>“%1”, where it is noted which proposals are still to be sent, cannot be understood. Remove it, and send them again.</source>
        <translation>No se entiende «%1», donde se anota qué propuestas quedan por enviar. Quítelo y envíelas de nuevo.</translation>
    </message>
    <message>
        <source>It could not be noted in “%1” that the proposal is to be sent later. Send it yourself when there is a network.</source>
        <translation>No se pudo anotar en «%1» que la propuesta se debe enviar más tarde. Envíela usted cuando haya red.</translation>
    </message>
    <message>
        <source>git could not bring the two lines of versions together. Nothing was changed.</source>
        <translation>git no pudo combinar las dos líneas de versiones. No se cambió nada.</translation>
    </message>
    <message>
        <source>The main line and the proposal did different things to the same place, “%1”: gave it two names, or made a folder of it. Rename it in the proposal as the main line has it, save, and update again. Nothing was changed.</source>
        <translation>La línea principal y la propuesta hicieron cosas distintas con el mismo lugar, «%1»: le dieron dos nombres o lo convirtieron en una carpeta. Renómbrelo en la propuesta como está en la línea principal, guarde y vuelva a actualizar. No se cambió nada.</translation>
    </message>
    <message>
        <source>The main line and the proposal changed “%1” differently, and that is no file of the library that could be decided on here. Somebody who knows git has to bring the two together. Nothing was changed.</source>
        <translation>La línea principal y la propuesta cambiaron «%1» de forma distinta, y no es un archivo de la biblioteca sobre el que se pueda decidir aquí. Alguien que conozca git tiene que combinar ambas. No se cambió nada.</translation>
    </message>
    <message>
        <source>git cannot tell what has changed in the library.</source>
        <translation>git no puede determinar qué ha cambiado en la biblioteca.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>A version was kept meanwhile, so nothing was changed. Try again.</source>
        <translation>Entretanto se ha conservado una versión, así que no se cambió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed, because these files were changed outside of any version and would be overwritten: %1. Save them, or put them elsewhere, and try again.</source>
        <translation>No se cambió nada, porque estos archivos se cambiaron fuera de toda versión y se sobrescribirían: %1. Guárdelos o póngalos en otro lugar, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There are versions here that belong to no proposal and would not be found again. Start a new proposal from here first; it takes them with it.</source>
        <translation>Aquí hay versiones que no pertenecen a ninguna propuesta y no se volverían a encontrar. Empiece antes una nueva propuesta desde aquí; se las lleva consigo.</translation>
    </message>
    <message>
        <source>This proposal is being worked on in another folder: “%1”. Open the library there.</source>
        <translation>Se está trabajando en esta propuesta en otra carpeta: «%1». Abra la biblioteca allí.</translation>
    </message>
    <message>
        <source>git did not go on to the other versions of the files. What you wrote is as it was; look at the details.</source>
        <translation>git no pasó a las otras versiones de los archivos. Lo que usted escribió está como estaba; mire los detalles.</translation>
    </message>
    <message>
        <source>Another program is working on the versions of this library, so nothing was changed. Try again when it has finished. If no other program is at work, one that stopped halfway left the file “%1” behind: remove it.</source>
        <translation>Otro programa está trabajando con las versiones de esta biblioteca, así que no se cambió nada. Inténtelo de nuevo cuando haya terminado. Si no hay ningún otro programa trabajando, uno que se interrumpió a medias dejó el archivo «%1»: quítelo.</translation>
    </message>
    <message>
        <source>It is not known which of the library&apos;s versions are the main line, so nothing can be proposed for it.</source>
        <translation>No se sabe cuáles de las versiones de la biblioteca son la línea principal, así que no se puede proponer nada para ella.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar todavía</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Taken into the library</source>
        <translation>Incorporada a la biblioteca</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Cambiada por otra persona</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Sent; not known what became of it</source>
        <translation>Enviada; no se sabe qué ha sido de ella</translation>
    </message>
    <message>
        <source>Finish it or give it up, and try again; nothing was changed.</source>
        <translation>Termínelo o abandónelo e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Refactoring</name>
    <message>
        <source>The fields could not be read afterwards.</source>
        <translation>Después no se podrían leer los campos.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged. Look whether its fields can be read.</source>
        <translation>«%1» no se puede fusionar. Compruebe si se pueden leer sus campos.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is still there.</source>
        <translation>«%1» no se puede leer. Compruebe si sigue ahí.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Ya existe un archivo «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s place. Use letters, digits and dashes, with “/” between folders.</source>
        <translation>«%1» no puede ser el lugar de un archivo. Use letras, cifras y guiones, con «/» entre las carpetas.</translation>
    </message>
    <message>
        <source>“%1” has no ending such as “.md”. Add it.</source>
        <translation>«%1» no tiene una terminación como «.md». Añádala.</translation>
    </message>
    <message>
        <source>The link is to be changed by hand.</source>
        <translation>El enlace hay que cambiarlo a mano.</translation>
    </message>
    <message>
        <source>The entry&apos;s fields cannot be read. Mend them first.</source>
        <translation>No se pueden leer los campos de la entrada. Arréglelos primero.</translation>
    </message>
    <message>
        <source>“%1” has no value of the kind that this relation names entries by.</source>
        <translation>«%1» no tiene un valor del tipo por el que esta relación nombra entradas.</translation>
    </message>
    <message>
        <source>This relation takes no entries of “%1”.</source>
        <translation>Esta relación no admite entradas de «%1».</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>slug</source>
        <translation>slug</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>No existe el tema «%1».</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>La opción %1 necesita un valor.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>usage: %1

Opens an editor on a library (a folder of Markdown files), on a file in one, or on the library of the last time.
</source>
        <translation>uso: %1

Abre un editor con una biblioteca (una carpeta de archivos Markdown), con un archivo de una biblioteca o con la biblioteca de la última vez.
</translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>Two changes touch the same place in the text. Nothing was changed.</source>
        <translation>Dos cambios afectan al mismo lugar del texto. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>TextFinder</name>
    <message>
        <source>There is nothing to look for. Type a text.</source>
        <translation>No hay nada que buscar. Escriba un texto.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2 at character %3. Put a backslash before signs that are meant as they are.</source>
        <translation>«%1» no es una expresión regular: %2 en el carácter %3. Ponga una barra invertida delante de los signos que se deban tomar tal cual.</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>The file lies outside the library.</source>
        <translation>El archivo está fuera de la biblioteca.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>%n campo más</numerusform>
            <numerusform>%n campos más</numerusform>
        </translation>
    </message>
    <message>
        <source>fields</source>
        <translation>campos</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>layout</source>
        <translation>disposición</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>entrada nueva</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrada</translation>
    </message>
    <message>
        <source>the oldest version on this computer</source>
        <translation>la versión más antigua de este equipo</translation>
    </message>
    <message>
        <source>renamed from “%1”</source>
        <translation>renombrada; antes «%1»</translation>
    </message>
    <message>
        <source>renamed from “%1”; %2</source>
        <extracomment>What a version did: %1 is the file&apos;s old name, %2 what changed in it.</extracomment>
        <translation>renombrada; antes «%1»; %2</translation>
    </message>
    <message>
        <source>The fields cannot be read, so one of them cannot be brought back by itself. Mend them first, or restore the whole version.</source>
        <translation>Los campos no se pueden leer, así que no se puede recuperar uno de ellos por separado. Arréglelos antes o restaure la versión entera.</translation>
    </message>
    <message>
        <source>This paragraph is not in the text any more.</source>
        <translation>Este párrafo ya no está en el texto.</translation>
    </message>
    <message>
        <source>removed: %1.</source>
        <translation>quitado: %1.</translation>
    </message>
    <message>
        <source>added: %1.</source>
        <translation>añadido: %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>The order is another one.</source>
        <translation>El orden es otro.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>This paragraph is new and not saved yet.</source>
        <translation>Este párrafo es nuevo y todavía no está guardado.</translation>
    </message>
    <message>
        <source>This paragraph is by %1, %2: “%3”.</source>
        <extracomment>%1 is a name, %2 when it was (“2 days ago”), %3 what the version says of itself.</extracomment>
        <translation>Este párrafo es de %1, %2: «%3».</translation>
    </message>
    <message>
        <source>Parts of it are by %1.</source>
        <translation>Partes de él son de %1.</translation>
    </message>
    <message>
        <source>It has changes that are not saved yet.</source>
        <translation>Tiene cambios que todavía no se guardaron.</translation>
    </message>
    <message>
        <source>It may be older: older versions are not on this computer.</source>
        <translation>Puede ser más antiguo: las versiones anteriores no están en este equipo.</translation>
    </message>
</context>
<context>
    <name>YamlDocument</name>
    <message>
        <source>A tab stands in the indentation. Use spaces instead.</source>
        <translation>Hay una tabulación en la sangría. Use espacios en su lugar.</translation>
    </message>
    <message>
        <source>This character is not in UTF-8. Save the file in UTF-8 with the program it came from.</source>
        <translation>Este carácter no está en UTF-8. Guarde el archivo en UTF-8 con el programa del que procede.</translation>
    </message>
    <message>
        <source>A line ends in an old way (a lone CR) that YAML readers disagree on.</source>
        <translation>Una línea termina de una forma antigua (un CR suelto) que los lectores de YAML no interpretan igual.</translation>
    </message>
    <message>
        <source>An invisible control character stands here. Remove it.</source>
        <translation>Aquí hay un carácter de control invisible. Quítelo.</translation>
    </message>
    <message>
        <source>The field “%1” stands here twice. Remove or rename one of them.</source>
        <translation>El campo «%1» aparece dos veces aquí. Quite o renombre uno de los dos.</translation>
    </message>
    <message>
        <source>This line is no field: a colon and a space are missing after the name.</source>
        <translation>Esta línea no es un campo: faltan dos puntos y un espacio después del nombre.</translation>
    </message>
    <message>
        <source>A “[” is not closed. Add the missing “]”.</source>
        <translation>Hay un «[» sin cerrar. Añada el «]» que falta.</translation>
    </message>
    <message>
        <source>A “{” is not closed. Add the missing “}”.</source>
        <translation>Hay una «{» sin cerrar. Añada la «}» que falta.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Hay unas comillas que se abren y no se cierran.</translation>
    </message>
    <message>
        <source>A line or value cannot begin with “%”. Put the text in quotes.</source>
        <translation>Una línea o un valor no puede empezar por «%». Ponga el texto entre comillas.</translation>
    </message>
    <message>
        <source>The fields end at this line, but there is more text behind it.</source>
        <translation>Los campos terminan en esta línea, pero hay más texto a continuación.</translation>
    </message>
    <message>
        <source>This text belongs to no field. Check the quotes and brackets before it.</source>
        <translation>Este texto no pertenece a ningún campo. Revise las comillas y los corchetes anteriores.</translation>
    </message>
    <message>
        <source>The fields are larger than 1 MiB, which they reach here, and are not read. Move long texts below the fields.</source>
        <translation>Los campos superan 1 MiB, que alcanzan aquí, y no se leen. Pase los textos largos debajo de los campos.</translation>
    </message>
    <message>
        <source>Behind “!” stands the name of a type, which this is not. If it is text, put the value in quotes.</source>
        <translation>Detrás de «!» va el nombre de un tipo, y esto no lo es. Si es texto, ponga el valor entre comillas.</translation>
    </message>
    <message>
        <source>Nothing stands before this comma. Remove it.</source>
        <translation>No hay nada delante de esta coma. Quítela.</translation>
    </message>
    <message>
        <source>This line belongs to the field above it. Indent it by one space or more.</source>
        <translation>Esta línea pertenece al campo de arriba. Sángrela un espacio o más.</translation>
    </message>
    <message>
        <source>A blank line above this text has more spaces than the text. Remove them.</source>
        <translation>Una línea en blanco encima de este texto tiene más espacios que el texto. Quítelos.</translation>
    </message>
    <message>
        <source>The text ends in a line of spaces that has no line end. Remove the spaces.</source>
        <translation>El texto termina en una línea de espacios sin fin de línea. Quite los espacios.</translation>
    </message>
</context>
<context>
    <name>YamlEdit</name>
    <message>
        <source>There is no field “%1” in this entry.</source>
        <translation>No existe el campo «%1» en esta entrada.</translation>
    </message>
    <message>
        <source>The field “%1” has no position %2.</source>
        <translation>El campo «%1» no tiene la posición %2.</translation>
    </message>
    <message>
        <source>The field “%1” is no list.</source>
        <translation>El campo «%1» no es una lista.</translation>
    </message>
    <message>
        <source>The field “%1” holds no fields of its own.</source>
        <translation>El campo «%1» no contiene otros campos.</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>Ya existe un campo «%1».</translation>
    </message>
    <message>
        <source>Other fields refer to this value (&amp;%1).</source>
        <translation>Otros campos hacen referencia a este valor (&amp;%1).</translation>
    </message>
    <message>
        <source>Other fields refer to this item.</source>
        <translation>Otros campos hacen referencia a este elemento.</translation>
    </message>
    <message>
        <source>This cannot be changed without touching what is around it.</source>
        <translation>Esto no se puede cambiar sin tocar lo que lo rodea.</translation>
    </message>
    <message>
        <source>Nothing was changed; edit the text of the fields (Source) instead.</source>
        <translation>No se ha cambiado nada; edite en su lugar el texto de los campos (Texto fuente).</translation>
    </message>
    <message>
        <source>This value is kept elsewhere and only referred to here (*%1).</source>
        <translation>Este valor se conserva en otro lugar y aquí solo se hace referencia a él (*%1).</translation>
    </message>
    <message>
        <source>This value has a type of its own (%1) that must be kept.</source>
        <translation>Este valor tiene un tipo propio (%1) que debe conservarse.</translation>
    </message>
    <message>
        <source>This value is used in other places too (&amp;%1) and would change there.</source>
        <translation>Este valor se usa también en otros lugares (&amp;%1) y cambiaría en ellos.</translation>
    </message>
    <message>
        <source>This field&apos;s name is written with “?”, which is not edited.</source>
        <translation>El nombre de este campo está escrito con «?», que no se edita.</translation>
    </message>
    <message>
        <source>There is no position %1 among these fields.</source>
        <translation>No hay posición %1 entre estos campos.</translation>
    </message>
</context>
<context>
    <name>YamlEvents</name>
    <message>
        <source>This line does not fit the fields above it. Check its indentation, and put a value that holds “: ” or “#” in quotes.</source>
        <translation>Esta línea no encaja con los campos anteriores. Revise la sangría y ponga entre comillas todo valor que contenga «: » o «#».</translation>
    </message>
    <message>
        <source>A “{” is not closed. Add the missing “}”.</source>
        <translation>Hay una «{» sin cerrar. Añada la «}» que falta.</translation>
    </message>
    <message>
        <source>This line does not fit the list above it. Check its indentation.</source>
        <translation>Esta línea no encaja con la lista anterior. Revise la sangría.</translation>
    </message>
    <message>
        <source>A “[” is not closed. Add the missing “]”.</source>
        <translation>Hay un «[» sin cerrar. Añada el «]» que falta.</translation>
    </message>
    <message>
        <source>There is a second “: ” in this value. Put the whole value in quotes.</source>
        <translation>Hay un segundo «: » en este valor. Ponga todo el valor entre comillas.</translation>
    </message>
    <message>
        <source>A field cannot begin here. Check the line&apos;s indentation.</source>
        <translation>Aquí no puede empezar un campo. Revise la sangría de la línea.</translation>
    </message>
    <message>
        <source>A list item cannot begin here. Put each “- ” on a line of its own.</source>
        <translation>Aquí no puede empezar un elemento de lista. Ponga cada «- » en su propia línea.</translation>
    </message>
    <message>
        <source>This bracket closes nothing. Remove it or add its opening.</source>
        <translation>Este corchete o llave no cierra nada. Quítelo o añada el de apertura.</translation>
    </message>
    <message>
        <source>A tab stands in the indentation. Use spaces instead.</source>
        <translation>Hay una tabulación en la sangría. Use espacios en su lugar.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Hay unas comillas que se abren y no se cierran.</translation>
    </message>
    <message>
        <source>A quote is opened and not closed before the line “---”.</source>
        <translation>Hay unas comillas que se abren y no se cierran antes de la línea «---».</translation>
    </message>
    <message>
        <source>In double quotes a backslash has a meaning. Write it twice: “\\”.</source>
        <translation>Entre comillas dobles, una barra invertida tiene un significado. Escríbala dos veces: «\\».</translation>
    </message>
    <message>
        <source>A value cannot begin with this character. Put the value in quotes.</source>
        <translation>Un valor no puede empezar por este carácter. Ponga el valor entre comillas.</translation>
    </message>
    <message>
        <source>This character cannot stand here. Put the value in quotes.</source>
        <translation>Este carácter no puede estar aquí. Ponga el valor entre comillas.</translation>
    </message>
    <message>
        <source>“*” refers to a name that is not defined above. If it is text, put the value in quotes.</source>
        <translation>«*» hace referencia a un nombre que no está definido antes. Si es texto, ponga el valor entre comillas.</translation>
    </message>
    <message>
        <source>This escape names a character that does not exist.</source>
        <translation>Esta secuencia de escape designa un carácter que no existe.</translation>
    </message>
    <message>
        <source>This line cannot be read as a field (%1).</source>
        <translation>Esta línea no se puede leer como un campo (%1).</translation>
    </message>
    <message>
        <source>A value cannot begin with “*”. Put the value in quotes.</source>
        <translation>Un valor no puede empezar por «*». Ponga el valor entre comillas.</translation>
    </message>
    <message>
        <source>Here the fields are nested more than 500 levels deep and cannot be read. Take out some of the levels.</source>
        <translation>Aquí los campos están anidados en más de 500 niveles y no se pueden leer. Quite algunos niveles.</translation>
    </message>
</context>
<context>
    <name>YamlPath</name>
    <message>
        <source>“%1” names no field. Write keys with dots between them and items by number, as in images[0].caption.</source>
        <translation>«%1» no designa ningún campo. Escriba las claves separadas por puntos y los elementos por su número, como en images[0].caption.</translation>
    </message>
</context>
<context>
    <name>YamlRepair</name>
    <message>
        <source>Close the bracket</source>
        <translation>Cerrar el corchete</translation>
    </message>
    <message>
        <source>A “%1” is not closed. Add the missing “%2”.</source>
        <translation>Un «%1» no está cerrado. Añada el «%2» que falta.</translation>
    </message>
    <message>
        <source>Write the list in brackets</source>
        <translation>Escribir la lista entre corchetes</translation>
    </message>
    <message>
        <source>Inside of “{ }” a list stands in brackets: “%1: [one, two]”.</source>
        <translation>Dentro de «{ }» una lista va entre corchetes: «%1: [uno, dos]».</translation>
    </message>
    <message>
        <source>A value cannot begin with “%1”. Put the value in quotes.</source>
        <translation>Un valor no puede empezar por «%1». Ponga el valor entre comillas.</translation>
    </message>
    <message>
        <source>Text stands behind the closing quote. Put the whole value in quotes.</source>
        <translation>Hay texto detrás de la comilla de cierre. Ponga todo el valor entre comillas.</translation>
    </message>
    <message>
        <source>A quote inside the quoted text ends it too early.</source>
        <translation>Una comilla dentro del texto entrecomillado lo termina antes de tiempo.</translation>
    </message>
    <message>
        <source>Text stands behind the closing bracket. Put the whole value in quotes.</source>
        <translation>Hay texto detrás del corchete de cierre. Ponga todo el valor entre comillas.</translation>
    </message>
    <message>
        <source>Mark the quotes as text</source>
        <translation>Marcar las comillas como texto</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation>Poner el valor entre comillas</translation>
    </message>
    <message>
        <source>Double the backslash</source>
        <translation>Duplicar la barra invertida</translation>
    </message>
    <message>
        <source>In double quotes a backslash has a meaning. Write it twice: “\\”.</source>
        <translation>Entre comillas dobles la barra invertida tiene un significado. Escríbala dos veces: «\\».</translation>
    </message>
    <message>
        <source>Put the item in quotes</source>
        <translation>Poner el elemento entre comillas</translation>
    </message>
    <message>
        <source>An item cannot begin with “%1”. Put it in quotes.</source>
        <translation>Un elemento no puede empezar por «%1». Póngalo entre comillas.</translation>
    </message>
    <message>
        <source>Close the quote</source>
        <translation>Cerrar la comilla</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Una comilla se abre y no se cierra.</translation>
    </message>
    <message>
        <source>This field stands further right than the one above it, which has a value already. Begin both at the same place.</source>
        <translation>Este campo está más a la derecha que el de arriba, que ya tiene un valor. Empiece los dos en el mismo lugar.</translation>
    </message>
    <message>
        <source>This line is no field: a colon and a space are missing after the name.</source>
        <translation>Esta línea no es un campo: faltan dos puntos y un espacio detrás del nombre.</translation>
    </message>
    <message>
        <source>“%1” is opened here and never closed.</source>
        <translation>«%1» se abre aquí y no se cierra.</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>Quitar el carácter</translation>
    </message>
    <message>
        <source>Replace the tabs by spaces</source>
        <translation>Cambiar los tabuladores por espacios</translation>
    </message>
    <message>
        <source>Add a space behind the colon</source>
        <translation>Añadir un espacio detrás de los dos puntos</translation>
    </message>
    <message>
        <source>A space is missing behind the colon of “%1”.</source>
        <translation>Falta un espacio detrás de los dos puntos de «%1».</translation>
    </message>
    <message>
        <source>Remove the one that says nothing more</source>
        <translation>Quitar el que no dice nada más</translation>
    </message>
</context>
<context>
    <name>YamlType</name>
    <message>
        <source>nothing at all</source>
        <translation>nada en absoluto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso (true o false)</translation>
    </message>
    <message>
        <source>a whole number without leading zeros, as in 42 or -7</source>
        <translation>un número entero sin ceros delante, como 42 o -7</translation>
    </message>
    <message>
        <source>a number with a decimal point, as in 1.10 or -0.5</source>
        <translation>un número con punto decimal, como 1.10 o -0.5</translation>
    </message>
    <message>
        <source>a day of the calendar, as in 2026-03-01</source>
        <translation>un día del calendario, como 2026-03-01</translation>
    </message>
    <message>
        <source>a day and a time, as in 2026-03-01T18:30:00Z</source>
        <translation>un día y una hora, como 2026-03-01T18:30:00Z</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>“%1” does not fit: expected is %2.</source>
        <translation>«%1» no sirve: se espera %2.</translation>
    </message>
</context>
<context>
    <name>YamlValue</name>
    <message>
        <source>one value is expected</source>
        <translation>se espera un solo valor</translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2.</source>
        <translation>«%1» no es JSON: %2.</translation>
    </message>
</context>
</TS>
