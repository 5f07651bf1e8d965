/// Open Badges 3.0 § AlignmentTargetType: what kind of node of a framework an alignment points at.
public typealias AlignmentTargetType = EnumExt<StandardAlignmentTargetType>

/// The standard terms of ``AlignmentTargetType``.
public enum StandardAlignmentTargetType: String, StandardTerm {
    case ceasnCompetency = "ceasn:Competency"
    case cetermsCredential = "ceterms:Credential"
    case cfItem = "CFItem"
    case cfRubric = "CFRubric"
    case cfRubricCriterion = "CFRubricCriterion"
    case cfRubricCriterionLevel = "CFRubricCriterionLevel"
    case ctdl = "CTDL"
}
