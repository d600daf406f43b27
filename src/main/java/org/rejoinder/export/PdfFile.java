package org.rejoinder.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF file while it is written: our fonts, its reading order, bookmarks and links; nothing tells the time. */
final class PdfFile implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement body = new PDStructureElement("Document", tree);
    private final PDDocumentOutline bookmarks = new PDDocumentOutline();
    private final List<List<PDStructureElement>> marked = new ArrayList<>();
    private final PDFont sans;
    private final PDFont bold;

    PdfFile(String title, String language) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator("Rejoinder");
        document.setDocumentInformation(information);
        document.setDocumentId(0L);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMarkInfo mark = new PDMarkInfo();
        mark.setMarked(true);
        catalog.setMarkInfo(mark);
        catalog.setStructureTreeRoot(tree);
        tree.appendKid(body);
        sans = font("LiberationSans-Regular.ttf");
        bold = font("LiberationSans-Bold.ttf");
    }

    private PDFont font(String file) throws IOException {
        try (InputStream in = PdfFile.class.getResourceAsStream("/liberation/" + file)) {
            if (in == null) {
                throw new IOException("not on the classpath: /liberation/" + file);
            }
            return PDType0Font.load(document, in, true);
        }
    }

    PDDocument document() {
        return document;
    }

    PDFont font(boolean isBold) {
        return isBold ? bold : sans;
    }

    /** A new page, in points. */
    PDPage page(double width, double height) {
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        page.setStructParents(marked.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        marked.add(new ArrayList<>());
        document.addPage(page);
        return page;
    }

    /** The number under which the next content of the last page is read, as a paragraph of its own. */
    int mark(PDPage page, String alternative) {
        List<PDStructureElement> here = marked.get(marked.size() - 1);
        PDStructureElement element = new PDStructureElement("P", body);
        element.setPage(page);
        element.setTitle(alternative);
        element.appendKid(here.size());
        body.appendKid(element);
        here.add(element);
        return here.size() - 1;
    }

    void bookmark(String title, PDPage page, double left, double top) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setLeft((int) left);
        place.setTop((int) top);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(place);
        bookmarks.addLast(item);
    }

    void link(PDPage page, PDRectangle place, String address, String words) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        link.setRectangle(place);
        link.setContents(words);
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        page.getAnnotations().add(link);
    }

    byte[] finish() throws IOException {
        if (bookmarks.hasChildren()) {
            document.getDocumentCatalog().setDocumentOutline(bookmarks);
        }
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        java.util.Map<Integer, org.apache.pdfbox.pdmodel.common.COSObjectable> numbers = new java.util.TreeMap<>();
        for (int page = 0; page < marked.size(); page++) {
            COSArray elements = new COSArray();
            marked.get(page).forEach(element -> elements.add(element.getCOSObject()));
            numbers.put(page, new PDParentTreeValue(elements));
        }
        parents.setNumbers(numbers);
        tree.setParentTree(parents);
        tree.setParentTreeNextKey(marked.size());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
