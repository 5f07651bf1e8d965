/// Instruments of work and study.
extension FigureDrawing {
    static let tools = [
        FigureDrawing(
            "book", suits: "read course study literature",
            .solid(
                "M14.6 8.2C11.4 6 7.6 5.4 3.5 6.2V22.6C7.6 21.8 11.4 22.4 14.6 24.6ZM17.4 8.2"
                    + "C20.6 6 24.4 5.4 28.5 6.2V22.6C24.4 21.8 20.6 22.4 17.4 24.6Z"),
            .stroke("M3.5 26.2C8.2 25.2 12.4 25.9 16 28.2C19.6 25.9 23.8 25.2 28.5 26.2")),
        FigureDrawing(
            "quill", suits: "writ essay author plain language",
            .solid(
                "M28 3.6C16.5 4.4 8.6 11 7.8 21.4L10.4 24C14.4 23.8 17.8 22.4 20.6 20.2L18.8 19.2L22.8 18.2"
                    + "C24 16.8 25 15.2 25.8 13.4L23.8 12.8L26.8 10.8C27.4 8.6 27.8 6.2 28 3.6ZM11.4 19.4L20.6 10.2"
                    + "L21.8 11.4L12.6 20.6Z"),
            .stroke("M9.4 22.6L4.2 27.8M13 28H26")),
        FigureDrawing(
            "pencil", suits: "draft design draw edit compos",
            .solid(
                "M21.6 5.4L26.6 10.4L11.6 25.4L6.6 20.4ZM23.2 3.8A2 2 0 0 1 26 3.8L28.2 6A2 2 0 0 1 28.2 8.8"
                    + "L27.9 9.1L22.9 4.1ZM5.6 21.8L10.2 26.4L3.6 28.4Z")),
        FigureDrawing(
            "document", suits: "document pdf file report structure policy",
            .solid(
                "M8 3H17.6V11.4H26V27A2 2 0 0 1 24 29H8A2 2 0 0 1 6 27V5A2 2 0 0 1 8 3ZM11.2 15.6H20.8"
                    + "A1.2 1.2 0 0 1 22 16.8V16.8A1.2 1.2 0 0 1 20.8 18H11.2A1.2 1.2 0 0 1 10 16.8V16.8"
                    + "A1.2 1.2 0 0 1 11.2 15.6ZM11.2 21H16.8A1.2 1.2 0 0 1 18 22.2V22.2A1.2 1.2 0 0 1 16.8 23.4H11.2"
                    + "A1.2 1.2 0 0 1 10 22.2V22.2A1.2 1.2 0 0 1 11.2 21Z"),
            .solid("M20.2 3.4L25.6 8.8H20.2Z")),
        FigureDrawing(
            "clipboard", suits: "rubric checklist task test evaluat feedback",
            .solid(
                "M7.4 5.4H11.4V8.8H20.6V5.4H24.6A2 2 0 0 1 26.6 7.4V27A2 2 0 0 1 24.6 29H7.4A2 2 0 0 1 5.4 27V7.4"
                    + "A2 2 0 0 1 7.4 5.4ZM10 18.2L11.8 16.4L14.6 19.2L20.2 13.4L22 15.2L14.6 22.8Z"),
            .solid(
                "M14.2 2.8H17.8A1 1 0 0 1 18.8 3.8V5.8A1 1 0 0 1 17.8 6.8H14.2A1 1 0 0 1 13.2 5.8V3.8"
                    + "A1 1 0 0 1 14.2 2.8Z")),
        FigureDrawing(
            "key", suits: "access open unlock entry",
            .solid(
                "M10 8.6A7.4 7.4 0 0 1 17.1 14H29V19.6H26V18H23.6V21.4H20.4V18H17.1A7.4 7.4 0 1 1 10 8.6ZM6.8 16"
                    + "A3.2 3.2 0 1 1 13.2 16A3.2 3.2 0 1 1 6.8 16Z")),
        FigureDrawing(
            "padlock", suits: "open licens reus share privacy",
            .solid(
                "M7.8 14H24.2A2.4 2.4 0 0 1 26.6 16.4V26.6A2.4 2.4 0 0 1 24.2 29H7.8A2.4 2.4 0 0 1 5.4 26.6V16.4"
                    + "A2.4 2.4 0 0 1 7.8 14ZM16 18.4A2.2 2.2 0 0 1 17.3 22.4V25.4H14.7V22.4A2.2 2.2 0 0 1 16 18.4Z"),
            .stroke("M9.8 14V9.8A6.2 6.2 0 0 1 21.8 7.8")),
        FigureDrawing(
            "gear", suits: "engineer process tool system method",
            .solid(
                "M13.6 6.5L13.9 3.2L18.1 3.2L18.4 6.5L21.1 7.6L23.6 5.4L26.6 8.4L24.4 10.9L25.5 13.6L28.8 13.9"
                    + "L28.8 18.1L25.5 18.4L24.4 21.1L26.6 23.6L23.6 26.6L21.1 24.4L18.4 25.5L18.1 28.8L13.9 28.8"
                    + "L13.6 25.5L10.9 24.4L8.4 26.6L5.4 23.6L7.6 21.1L6.5 18.4L3.2 18.1L3.2 13.9L6.5 13.6L7.6 10.9"
                    + "L5.4 8.4L8.4 5.4L10.9 7.6ZM11.8 16A4.2 4.2 0 1 1 20.2 16A4.2 4.2 0 1 1 11.8 16Z")),
        FigureDrawing(
            "flask", suits: "chemist experiment pharmac trial",
            .stroke("M12.8 4V12L5.4 25.2A1.9 1.9 0 0 0 7 28H25A1.9 1.9 0 0 0 26.6 25.2L19.2 12V4M10.4 4H21.6"),
            .solid("M10.2 17.6H21.8L26.4 27.6H5.6Z")),
        FigureDrawing(
            "microscope", suits: "research science lab inquiry",
            .solid("M11 5.4L16.2 3.4L20.4 14.4L15.2 16.4Z"),
            .stroke("M19 18.2L19.4 19.2M20.6 9.4C26.6 11.8 27.6 20.6 22 25.4M6 28H27M8 22H16.6")),
        FigureDrawing(
            "lens", suits: "search barrier inspect investig audit",
            .stroke("M4.4 13.4A9 9 0 1 1 22.4 13.4A9 9 0 1 1 4.4 13.4ZM20 20L27.8 27.8M9 13.4A4.4 4.4 0 0 1 13.4 9")),
        FigureDrawing(
            "compass", suits: "navigat direct explor find orient",
            .stroke("M3.6 16A12.4 12.4 0 1 1 28.4 16A12.4 12.4 0 1 1 3.6 16Z"),
            .solid("M21.8 10.2L18.2 18.2L10.2 21.8L13.8 13.8ZM14.3 16A1.7 1.7 0 1 1 17.7 16A1.7 1.7 0 1 1 14.3 16Z")),
        FigureDrawing(
            "scales", suits: "law fair justice ethic assess balance",
            .stroke("M16 4V27.4M6 8.4H26M10 28H22"),
            .solid("M2.2 18.6H11.8A4.8 4.8 0 0 1 2.2 18.6ZM20.2 18.6H29.8A4.8 4.8 0 0 1 20.2 18.6Z"),
            .thread("M7 8.4L3 18.4M7 8.4L11 18.4M25 8.4L21 18.4M25 8.4L29 18.4")),
        FigureDrawing(
            "code", suits: "code program software web develop",
            .stroke("M9.6 8.6L2.8 16L9.6 23.4M22.4 8.6L29.2 16L22.4 23.4M18.8 5L13.2 27")),
        FigureDrawing(
            "chart", suits: "data analy statistic measur analytics",
            .solid(
                "M6 17H9.2A1 1 0 0 1 10.2 18V24.6A1 1 0 0 1 9.2 25.6H6A1 1 0 0 1 5 24.6V18A1 1 0 0 1 6 17Z"
                    + "M14.4 11.6H17.6A1 1 0 0 1 18.6 12.6V24.6A1 1 0 0 1 17.6 25.6H14.4A1 1 0 0 1 13.4 24.6V12.6"
                    + "A1 1 0 0 1 14.4 11.6ZM22.8 6H26A1 1 0 0 1 27 7V24.6A1 1 0 0 1 26 25.6H22.8A1 1 0 0 1 21.8 24.6V7"
                    + "A1 1 0 0 1 22.8 6Z"),
            .stroke("M3.6 28.4H28.4")),
        FigureDrawing(
            "clock", suits: "time schedul deadline history",
            .stroke("M3.6 16A12.4 12.4 0 1 1 28.4 16A12.4 12.4 0 1 1 3.6 16ZM16 8.6V16L21 19.4")),
    ]
}
